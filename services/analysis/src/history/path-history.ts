import type { Derived } from '@throughline/graph/derive/derived.ts'
import type { Foothold } from '@throughline/graph/footholds/foothold.ts'
import { footholdNumber } from '@throughline/graph/footholds/foothold.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import { type PackedStep, unpackRevision } from '@throughline/graph/store/snapshot/packed-revision.ts'
import { SnapshotOfOtherVersionError } from '@throughline/graph/store/snapshot/stored-names.ts'
import type { HistoryAnswer } from '../answers/history.ts'

/** A path, by its steps. */
export interface HistoryQuestion {
  readonly steps: readonly { readonly rule: string; readonly from: Foothold; readonly to: Foothold }[]
  /** Milliseconds. */
  readonly deadlineMs: number
}

interface Seen {
  readonly revision: number
  readonly publishedAt: string
  readonly isThere: boolean
}

/**
 * In which revisions a path was there: every one of its steps could be taken then, whether or not it was the cheapest between its ends.
 *
 * @param runs stored revisions, each run beginning with a whole snapshot; the newest run first, within a run the oldest first
 */
export function pathHistory(runs: readonly (readonly PackedStep[])[], question: HistoryQuestion): HistoryAnswer {
  const stopAt = performance.now() + question.deadlineMs
  const seen: Seen[] = []
  let completeness: HistoryAnswer['completeness'] = { kind: 'exhaustive' }
  for (const run of runs) {
    if (seen.length > 0 && performance.now() > stopAt) {
      completeness = { kind: 'bounded', by: 'time', limit: question.deadlineMs }
      break
    }
    const found = seenIn(run, question)
    if (found === undefined) {
      completeness = { kind: 'bounded', by: 'count', limit: seen.length }
      break
    }
    seen.unshift(...found)
  }
  const [first, last] = [seen.at(0), seen.at(-1)]
  if (first === undefined || last === undefined) throw new Error('no revision is kept of those that were asked about')
  return { completeness, oldest: first.revision, newest: last.revision, events: eventsOf(seen) }
}

/** Undefined where the run was published with rules that are gone. */
function seenIn(run: readonly PackedStep[], question: HistoryQuestion): readonly Seen[] | undefined {
  const seen: Seen[] = []
  let derived: Derived | null = null
  try {
    for (const { number, publishedAt, bytes } of run) {
      derived = unpackRevision({ number, publishedAt, parts: [bytes] }, derived).derived
      seen.push({ revision: number, publishedAt, isThere: has(derived, question) })
    }
  } catch (error) {
    if (!(error instanceof SnapshotOfOtherVersionError)) throw error
    return undefined
  }
  return seen
}

function has({ facts, steps }: Derived, question: HistoryQuestion): boolean {
  const left = new Set<string>()
  for (const { rule, from, to } of question.steps) {
    const ends = [numberOf(from), numberOf(to)]
    if (ends.includes(undefined)) return false
    left.add([allRules.findIndex(({ id }) => id === rule), ...ends].join(' '))
  }
  for (let step = 0; step < steps.count && left.size > 0; step++)
    left.delete(`${steps.rule[step]} ${steps.from[step]} ${steps.to[step]}`)
  return left.size === 0

  function numberOf({ asset, access }: Foothold): number | undefined {
    const number = facts.findAsset(asset)
    return number === undefined ? undefined : footholdNumber(number, access)
  }
}

function eventsOf(seen: readonly Seen[]): HistoryAnswer['events'] {
  const events: HistoryAnswer['events'] = []
  let was = false
  for (const [index, { revision, publishedAt, isThere }] of seen.entries()) {
    if (isThere === was) continue
    was = isThere
    const event = !isThere ? 'closed' : index === 0 ? 'known' : events.length === 0 ? 'opened' : 'reopened'
    events.push({ event, revision, publishedAt })
  }
  return events
}
