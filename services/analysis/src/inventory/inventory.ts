import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import type { AiClass } from '@throughline/graph/ontology/ai-class.ts'
import type { InventoryAnswer, InventoryAsset } from '../answers/inventory.ts'
import { type ApprovalState, approvalState } from './approval-state.ts'
import { type Classified, classify } from './classify.ts'

/** Conditions that must all hold; absent ones hold for all. */
export interface InventoryQuestion {
  readonly kinds?: readonly string[] | undefined
  readonly approvals?: readonly ApprovalState[] | undefined
  readonly classes?: readonly AiClass[] | undefined
  readonly sources?: readonly string[] | undefined
}

/** The classes of all AI assets of a revision, by id. */
export function classesOf({ derived: { facts, estate } }: Pick<Revision, 'derived'>): ReadonlyMap<string, Classified> {
  const outward = Map.groupBy(estate.relations, ({ from }) => from)
  const kindOf = (id: string) => {
    const number = facts.findAsset(id)
    return number === undefined ? undefined : facts.asset(number).kind
  }
  const classes = new Map<string, Classified>()
  for (const asset of estate.assets) {
    const found = classify(asset, outward.get(asset.id) ?? noRelations, kindOf)
    if (found !== null) classes.set(asset.id, found)
  }
  return classes
}

const noRelations: readonly Relation[] = []

/** Assets that match, with what approved lists say of them and what sort of AI asset they are. */
export function inventory(revision: Revision, question: InventoryQuestion): InventoryAnswer {
  const { estate } = revision.derived
  const classes = classesOf(revision)
  const { kinds, approvals, classes: wanted, sources } = question
  const assets = estate.assets
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .filter(({ evidence }) => sources === undefined || evidence.some(({ source }) => sources.includes(source)))
    .map((asset) => inventoryAsset(asset, classes.get(asset.id)))
    .filter(({ approval }) => approvals === undefined || (approval !== null && approvals.includes(approval)))
    .filter((asset) => wanted === undefined || (asset.class !== null && wanted.includes(asset.class.class)))
    .sort((a, b) => compareText(a.id, b.id))
  const { asOf, gaps } = estate
  return { revision: revision.number, asOf, completeness: { kind: 'exhaustive' }, gaps: [...gaps], assets }
}

function inventoryAsset(asset: Asset, found: Classified | undefined): InventoryAsset {
  const { id, kind, name, properties, evidence } = asset
  const owners = properties['owners']
  return {
    id,
    kind,
    name,
    environment: String(properties['environment'] ?? 'unknown'),
    criticality: Number(properties['criticality'] ?? 0),
    owners: Array.isArray(owners) ? owners.map(String) : [],
    sources: [...new Set(evidence.map(({ source }) => source))],
    approval: approvalState(asset),
    class: found === undefined ? null : { class: found.class, reason: found.reason },
  }
}
