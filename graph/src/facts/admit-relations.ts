import { relationTypeByName } from '../ontology/relation-types.ts'
import { provides } from '../ontology/relations/provides.ts'
import type { Asset, Conflict, Relation } from './estate.ts'
import { hasKind } from './resolve.ts'
import { compareText } from './settle.ts'

/** Relations that stand, those that wait for an asset, and those that are refused with a reason. */
export interface Admitted {
  readonly relations: Relation[]
  readonly waiting: Relation[]
  readonly conflicts: Conflict[]
}

/** Lets in relations whose ends exist and have the right kinds. A tool keeps one server: a second PROVIDES is refused. */
export function admitRelations(relations: Iterable<Relation>, assetById: ReadonlyMap<string, Asset>): Admitted {
  const admitted: Admitted = { relations: [], waiting: [], conflicts: [] }
  const servers = new Map<string, Relation[]>()
  for (const relation of relations) {
    const from = assetById.get(relation.from)
    const to = assetById.get(relation.to)
    if (from === undefined || to === undefined) {
      admitted.waiting.push(relation)
      continue
    }
    const reason = wrongEnds(relation, from, to)
    if (reason !== undefined) {
      admitted.conflicts.push({ id: relation.id, reason, evidence: relation.evidence })
    } else if (relation.type === provides.type) {
      const others = servers.get(relation.to)
      if (others === undefined) servers.set(relation.to, [relation])
      else others.push(relation)
    } else {
      admitted.relations.push(relation)
    }
  }
  for (const claims of servers.values()) {
    const [kept, ...refused] = claims.sort(ownServerFirst)
    if (kept !== undefined) admitted.relations.push(kept)
    for (const other of refused) {
      // Several grants may back one PROVIDES: only another server is a second one.
      if (other.from === kept?.from) admitted.relations.push(other)
      else
        admitted.conflicts.push({
          id: other.id,
          reason: `tool ${other.to} belongs to server ${kept?.from}; a second server ${other.from} claims it`,
          evidence: other.evidence,
        })
    }
  }
  return admitted
}

function wrongEnds(relation: Relation, from: Asset, to: Asset): string | undefined {
  const type = relationTypeByName.get(relation.type)
  if (type === undefined) throw new Error(`no relation type ${relation.type}`)
  if (!hasKind(from, type.from)) return `${relation.type} cannot start at ${from.id}, a ${from.kind}`
  if (!hasKind(to, type.to)) return `${relation.type} cannot end at ${to.id}, a ${to.kind}`
  return undefined
}

/** A tool's id contains its server's; where neither does, the smaller id is kept, so that order does not matter. */
function ownServerFirst(a: Relation, b: Relation): number {
  const own = (relation: Relation): number => (relation.to.includes(relation.from) ? 0 : 1)
  return own(a) - own(b) || compareText(a.from, b.from) || compareText(a.id, b.id)
}
