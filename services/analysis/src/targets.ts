import type { FactTable } from '@throughline/graph/derive/fact-table.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'
import { type Access, accesses, acts } from '@throughline/graph/footholds/access.ts'
import { footholdNumber } from '@throughline/graph/footholds/foothold.ts'
import { data, principals } from '@throughline/graph/ontology/asset-kinds.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { findNamed } from './find-asset.ts'
import { allOf, isRefusal, listOf, type Refusal } from './refusal.ts'

/** What must not be reached: any one of these footholds on one asset. */
export interface Target {
  /** Number of the asset. */
  readonly asset: number
  readonly footholds: readonly number[]
}

/** Data of this sensitivity or more must not be read. */
export const sensitiveFrom = 3
/** Assets of this criticality must not be taken over. */
const mostCritical = 4

const isData = isOneOf(data)
const isUsed = isOneOf([...principals, tool])

/** Everything that must not be reached, in the order of the assets' ids. */
export function allTargets(facts: FactTable): readonly Target[] {
  return facts.assets.flatMap((asset, number) => targetsOn(asset, number))
}

/**
 * The targets on the assets (or the footholds) that a person named. One that is no target by itself becomes one: data by being read or
 * being written, anything else by any access.
 */
export function targetsNamed(facts: FactTable, named: string | readonly string[]): readonly Target[] | Refusal {
  return allOf(listOf(named), (text) => targetsOf(facts, text))
}

function targetsOf(facts: FactTable, text: string): readonly Target[] | Refusal {
  const named = findNamed(facts, text)
  if (isRefusal(named)) return named
  if (named.access !== undefined) return [target(named.asset, [named.access])]
  const asset = facts.asset(named.asset)
  const own = targetsOn(asset, named.asset)
  if (own.length > 0) return own
  return isData(asset)
    ? [target(named.asset, ['read']), target(named.asset, ['write'])]
    : [target(named.asset, accesses)]
}

/** How much harm an asset's disclosure does, 0 to 4; 0 for what holds no data. */
export function sensitivityOf({ properties }: Asset): number {
  return Number(properties['sensitivity'] ?? 0)
}

/** How much an asset's loss hurts, 0 to 4: the higher of its sensitivity and its criticality. */
export function worthOf(asset: Asset): number {
  return Math.max(sensitivityOf(asset), Number(asset.properties['criticality'] ?? 0))
}

function targetsOn(asset: Asset, number: number): readonly Target[] {
  const isCritical = Number(asset.properties['criticality'] ?? 0) >= mostCritical
  if (isData(asset)) {
    const isSensitive = sensitivityOf(asset) >= sensitiveFrom
    return [...(isSensitive ? [target(number, ['read'])] : []), ...(isCritical ? [target(number, ['write'])] : [])]
  }
  if (!isCritical) return []
  return [target(number, isUsed(asset) ? acts : ['control'])]
}

function target(asset: number, held: readonly Access[]): Target {
  return { asset, footholds: held.map((access) => footholdNumber(asset, access)) }
}

function isOneOf(kinds: readonly { readonly kind: string }[]): (asset: Pick<Asset, 'kind'>) => boolean {
  return ({ kind }) => kinds.some((one) => one.kind === kind)
}
