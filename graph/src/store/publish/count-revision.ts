import type { Derived } from '../../derive/derived.ts'
import type { RevisionCounts } from './revision-row.ts'

/** What a revision holds, in numbers. */
export function countRevision({ estate, facts, steps }: Derived): RevisionCounts {
  const footholds = new Set(steps.from)
  for (const foothold of steps.to) footholds.add(foothold)
  return {
    assets: estate.assets.length,
    relations: estate.relations.length,
    capabilities: facts.edgeCount - facts.relations.length,
    footholds: footholds.size,
    steps: steps.count,
    conflicts: estate.conflicts.length,
    waiting: estate.waiting,
    gaps: estate.gaps.length,
  }
}
