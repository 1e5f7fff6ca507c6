import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { Support } from '../support/support.ts'
import { isRemoved } from '../what-if/removals.ts'
import { withAllSettings } from '../what-if/set-properties.ts'
import type { Levers } from './levers.ts'

const none: ReadonlySet<string> = new Set()

/** The estate with levers pulled: relations of revoked grants left out, hardened properties set. */
export function changedEstate({ derived, hardenables }: Support, levers: Levers, pulled: Iterable<number>): Estate {
  const grants = new Set<string>()
  const settings: { of: string; property: string; value: string | boolean }[] = []
  for (const number of pulled) {
    const lever = levers.all[number]
    if (lever?.lever === 'grant') grants.add(lever.grant)
    const hardenable = lever?.lever === 'hardening' ? hardenables[lever.hardenable] : undefined
    if (hardenable !== undefined) settings.push(hardenable)
  }
  const hardened = withAllSettings(derived.estate, settings)
  const removals = { grants, relations: none, assets: none }
  return { ...hardened, relations: hardened.relations.filter((relation) => !isRemoved(relation, removals)) }
}
