import type { FactTable } from '@throughline/graph/derive/fact-table.ts'
import { type Access, accesses } from '@throughline/graph/footholds/access.ts'
import { type Refusal, refuse } from './refusal.ts'

/** What a person named: an asset, and how it is held if they said so. */
export interface Named {
  readonly asset: number
  readonly access?: Access
}

/** How many of the assets that share a name are listed. */
const listed = 5

/**
 * Finds what a person named: an asset's id, else a name that only one asset has, either with an access before it
 * (`steer@agent:cursor`). An id that holds `@` itself goes first.
 */
export function findNamed(facts: FactTable, text: string): Named | Refusal {
  const whole = findAsset(facts, text)
  if (typeof whole === 'number') return { asset: whole }
  const at = text.indexOf('@')
  const access = accesses.find((candidate) => candidate === text.slice(0, at))
  if (access === undefined) return whole
  const held = findAsset(facts, text.slice(at + 1))
  return typeof held === 'number' ? { asset: held, access } : held
}

function findAsset(facts: FactTable, text: string): number | Refusal {
  const byId = facts.findAsset(text)
  if (byId !== undefined) return byId
  const byName = facts.assets.flatMap((asset, number) => (asset.name === text ? [number] : []))
  const [only] = byName
  if (only === undefined) return refuse(`There is no asset with the id or name ${JSON.stringify(text)}.`)
  if (byName.length === 1) return only
  const ids = byName.slice(0, listed).map((number) => facts.asset(number).id)
  const others = byName.length > listed ? ` and ${byName.length - listed} more` : ''
  return refuse(
    `${byName.length} assets are called ${JSON.stringify(text)}; name one by its id: ${ids.join(', ')}${others}.`,
  )
}
