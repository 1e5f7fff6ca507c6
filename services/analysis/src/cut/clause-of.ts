import type { Basis } from '../support/basis-of.ts'
import type { ScopeEntry } from '../support/scope.ts'
import type { Clause } from './hitting-set.ts'
import { type Levers, leversOn } from './levers.ts'

/** What ends a path from an entry: any one lever on its basis that may be pulled, or that makes the entry none. */
export function clauseOf(levers: Levers, entry: ScopeEntry, basis: Basis, usable: (lever: number) => boolean): Clause {
  const { breaking, needed } = leversOn(levers, basis)
  for (const hardenable of entry.endedBy) breaking.add(levers.ofHardenable[hardenable] ?? -1)
  return { wanted: [...breaking].filter(usable).sort((a, b) => a - b), unless: [...needed].sort((a, b) => a - b) }
}
