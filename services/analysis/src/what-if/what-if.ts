import type { Derived } from '@throughline/graph/derive/derived.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Gap, Relation } from '@throughline/graph/facts/estate.ts'
import type { ShownPath } from '../answers/paths.ts'
import type { WhatIfAnswer } from '../answers/what-if.ts'
import { shownPath } from '../paths.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { shownRelation } from '../shown-step.ts'
import { brokenUse } from './broken.ts'
import type { Change } from './changes.ts'
import { compareTargets } from './compare-targets.ts'
import { onlyIn } from './only-in.ts'
import { type Reaches, reaches, type ScopeQuestion } from './reaches.ts'
import { reachesKnown } from './reaches-known.ts'
import { reachesWithout, remainingWorld } from './reaches-without.ts'
import { shownChange } from './shown-change.ts'
import { type Supposed, suppose } from './suppose.ts'
import { supposedWorld, worldOf } from './worlds.ts'

/**
 * What some changes would close, open and break. Nothing is written. Per target, what reaches it before and after is compared: OPENS
 * if an entry is new or it is reached more cheaply, else RESOLVES if no entry is left of some, REDUCES if there are fewer or it costs
 * more, else UNCHANGED.
 */
export async function whatIf(
  revision: Revision,
  changes: readonly Change[],
  question: ScopeQuestion = {},
): Promise<WhatIfAnswer | Refusal> {
  const supposed = suppose(revision.derived.estate, changes)
  if (isRefusal(supposed)) return supposed
  const { before, after, broken } = await bothWorlds(revision.derived, supposed, question)
  // What is named may be there only before, or only after.
  if (isRefusal(before) && isRefusal(after)) return before
  const { asOf, gaps } = revision.derived.estate
  const bounded = [before, after].flatMap((one) =>
    isRefusal(one) || one.completeness.kind === 'exhaustive' ? [] : [one.completeness],
  )
  return {
    revision: revision.number,
    asOf,
    completeness: bounded[0] ?? { kind: 'exhaustive' },
    gaps: [...gaps, ...unjoined(revision, changes)],
    changes: changes.map((change) => shownChange(change)),
    targets: compareTargets(byTarget(before), byTarget(after)),
    closed: shownOnlyIn(before, after),
    opened: shownOnlyIn(after, before),
    broken: broken.map((use) => ({
      ...shownRelation(use),
      ...(use.properties['count'] === undefined ? {} : { count: Number(use.properties['count']) }),
      ...(use.properties['lastUsedAt'] === undefined ? {} : { lastUsedAt: String(use.properties['lastUsedAt']) }),
    })),
  }
}

interface BothWorlds {
  readonly before: Reaches | Refusal
  readonly after: Reaches | Refusal
  readonly broken: readonly Relation[]
}

async function bothWorlds(derived: Derived, supposed: Supposed, question: ScopeQuestion): Promise<BothWorlds> {
  if (supposed.estate !== derived.estate) {
    const world = await supposedWorld(derived, supposed)
    const known = reachesKnown(derived, question)
    const before = isRefusal(known) ? known : known.reaches
    return { before, after: reaches(world, question), broken: brokenUse(worldOf(derived), world) }
  }
  const known = reachesKnown(derived, question)
  if (isRefusal(known)) return { before: known, after: known, broken: [] }
  const world = remainingWorld(derived, supposed.removals)
  return {
    before: known.reaches,
    after: reachesWithout(known, world),
    broken: brokenUse(worldOf(derived), world, world.lost),
  }
}

function byTarget(one: Reaches | Refusal): Reaches['byTarget'] {
  return isRefusal(one) ? new Map() : one.byTarget
}

function shownOnlyIn(one: Reaches | Refusal, other: Reaches | Refusal): ShownPath[] {
  if (isRefusal(one)) return []
  return onlyIn(one, isRefusal(other) ? undefined : other).map((ranked) => shownPath(one.world.graph, ranked))
}

/** Relations that wait for an asset are not kept in a revision: an added asset may be the one they wait for. */
function unjoined({ derived: { estate, facts } }: Revision, changes: readonly Change[]): Gap[] {
  const isNew = changes.some(
    (change) => change.change === 'add' && change.facts.assets.some(({ id }) => facts.findAsset(id) === undefined),
  )
  if (!isNew || estate.waiting === 0) return []
  return [
    {
      source: 'what was read',
      reason: 'relations that waited for an asset before one was added',
      count: estate.waiting,
    },
  ]
}
