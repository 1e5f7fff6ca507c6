import { assetOfFoothold, footholdId, footholdNumber } from '@throughline/graph/footholds/foothold.ts'
import type { StepGraph } from '@throughline/graph/pathfinder/snapshot/step-graph.ts'
import { weakened } from '@throughline/graph/pathfinder/snapshot/walk.ts'
import type { ShownPath } from '../answers/paths.ts'
import type { Problem } from '../answers/verify.ts'
import { assumed, type Entry, entriesFor } from '../entries.ts'
import { pathId } from '../path-id.ts'
import { shownPath } from '../paths.ts'
import { isRefusal } from '../refusal.ts'
import { isConfirmed } from '../shown-step.ts'
import { worthOf } from '../targets.ts'
import { differences } from './differences.ts'
import { stepNumber } from './step-numbers.ts'
import { whyNot } from './why-not.ts'

/** What of a path does not follow from facts; nothing: all of it does. @param at JSON pointer of the path @param says who claims it */
export function checkPath(graph: StepGraph, path: ShownPath, at: string, says: string): Problem[] {
  const problems: Problem[] = []
  const entry = entryOf(graph, path)
  if (typeof entry === 'string') problems.push({ at: `${at}/entry`, what: entry })
  const steps = path.steps.map((step, index): number => {
    const number = stepNumber(graph, step)
    if (number !== undefined) return number
    const title = `Step ${index + 1} (${step.rule}, ${footholdId(step.from)} → ${footholdId(step.to)})`
    problems.push({
      at: `${at}/steps/${index}`,
      what: `${title} does not follow: ${whyNot(graph.derived, step).join('; ')}.`,
    })
    return -1
  })
  const end = footholdIn(graph, path.target)
  problems.push(...gaps(graph, path, end, at))
  if (pathId(path.steps) !== path.id)
    problems.push({ at: `${at}/id`, what: 'The id of the path is not the SHA-256 of its steps.' })
  if (problems.length > 0 || typeof entry === 'string' || end === undefined) return problems

  const sum = (column: ArrayLike<number>): number => steps.reduce((total, step) => total + (column[step] ?? 0), 0)
  const derived = shownPath(graph, {
    path: { entry: 0, target: 0, steps, cost: sum(graph.weight), hops: sum(graph.hop), end },
    entry,
    target: { asset: entry.asset, footholds: [end] },
    worth: worthOf(graph.derived.facts.asset(assetOfFoothold(end))),
    confirmed: steps.every((step) => isConfirmed(graph, step)),
    id: path.id,
  })
  return differences(path, derived, at, says)
}

/** The entry that a path claims, or what is wrong with it. */
function entryOf(graph: StepGraph, { entry }: ShownPath): Entry | string {
  const { facts } = graph.derived
  const asset = facts.findAsset(entry.asset)
  if (asset === undefined) return `The entry ${entry.asset} is none of the facts.`
  const profile = entry.profile === assumed ? undefined : entry.profile
  const found = entriesFor(facts, { from: footholdId(entry), profile })
  if (isRefusal(found)) return `The entry: ${found.refused}`
  const own = found.find((one) => one.asset === asset && one.access === entry.access && one.profile === entry.profile)
  return own ?? `The entry ${footholdId(entry)} is none of the profile ${entry.profile}.`
}

/** Where a path is not one: each step begins at what is held by then, the last one gives the target. */
function gaps(graph: StepGraph, path: ShownPath, end: number | undefined, at: string): Problem[] {
  const stations = [path.entry, ...path.steps.map(({ to }) => to)]
  const holds = stations.map((station) => {
    const number = footholdIn(graph, station)
    return new Set(number === undefined ? [] : weakened(graph, number))
  })
  const breaks = path.steps.flatMap((step, index): Problem[] => {
    const from = footholdIn(graph, step.from)
    if (from !== undefined && holds[index]?.has(from)) return []
    const what = `Step ${index + 1} (${step.rule}) begins at ${footholdId(step.from)}, which is not held by then.`
    return [{ at: `${at}/steps/${index}/from`, what }]
  })
  if (end !== undefined && holds.at(-1)?.has(end)) return breaks
  return [...breaks, { at: `${at}/target`, what: `The path does not end at its target ${footholdId(path.target)}.` }]
}

function footholdIn({ derived: { facts } }: StepGraph, { asset, access }: ShownPath['steps'][number]['to']) {
  const number = facts.findAsset(asset)
  return number === undefined ? undefined : footholdNumber(number, access)
}
