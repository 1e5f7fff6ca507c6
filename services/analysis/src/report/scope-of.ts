import type { Derived } from '@throughline/graph/derive/derived.ts'
import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Report } from '../answers/report.ts'

interface Read {
  assets: number
  relations: number
  readonly files: Set<string>
  observedAt: string
}

/** What a revision was made from: how many facts of which source and kind, and what could not become a fact. */
export function scopeOfRevision({ estate, steps }: Derived): Report['scope'] {
  const bySource = new Map<string, Read>()
  countFacts(bySource, estate.assets, 'assets')
  countFacts(bySource, estate.relations, 'relations')
  const kinds = Map.groupBy(estate.assets, ({ kind }) => kind)
  return {
    sources: [...bySource]
      .sort(([a], [b]) => compareText(a, b))
      .map(([source, { assets, relations, files, observedAt }]) => ({
        source,
        assets,
        relations,
        files: files.size,
        observedAt,
      })),
    assets: estate.assets.length,
    relations: estate.relations.length,
    disabled: estate.relations.filter(({ properties }) => properties['enabled'] === false).length,
    steps: steps.count,
    byKind: assetKinds
      .map(({ kind }) => ({ kind, count: kinds.get(kind)?.length ?? 0 }))
      .filter(({ count }) => count > 0),
    waiting: estate.waiting,
    conflicts: estate.conflicts.map(({ id, reason }) => ({ id, reason })),
  }
}

function countFacts(
  bySource: Map<string, Read>,
  facts: readonly (Asset | Relation)[],
  what: 'assets' | 'relations',
): void {
  for (const { evidence } of facts) {
    for (const { source, file, observedAt } of evidence) {
      const read = bySource.get(source) ?? { assets: 0, relations: 0, files: new Set(), observedAt }
      bySource.set(source, read)
      read.files.add(file)
      if (Date.parse(observedAt) > Date.parse(read.observedAt)) read.observedAt = observedAt
    }
    for (const source of new Set(evidence.map((one) => one.source))) {
      const read = bySource.get(source)
      if (read !== undefined) read[what] += 1
    }
  }
}
