import { compareText } from '../../facts/settle.ts'
import { ruleById } from '../../rules/all-rules.ts'
import type { Clock } from './clock.ts'
import { stepsInto } from './steps-into.ts'

/** A step as the database has it. */
export interface StoredStep {
  readonly rule: string
  readonly from: string
  readonly to: string
}

/**
 * The shown steps of the best path from the start of a search to each goal that it found: fewest hops, then the first by ids.
 * All steps that lie on any shortest path are read backward from the goals; among them the best is walked forward.
 */
export async function bestSteps(
  clock: Clock,
  revision: number,
  start: string,
  goals: readonly string[],
  hops: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, readonly StoredStep[]>> {
  const into = new Map<string, StoredStep[]>(goals.map((goal) => [goal, []]))
  for (let open: readonly string[] = goals; open.length > 0; ) {
    const before = new Set<string>()
    for await (const step of clock.read(stepsInto, open, (footholds) => ({ footholds, revision }))) {
      const reached = hops.get(step.from)
      if (reached === undefined || reached + hopOf(step) !== hops.get(step.to)) continue
      into.get(step.to)?.push(step)
      if (!into.has(step.from)) before.add(step.from)
    }
    for (const id of before) into.set(id, [])
    open = [...before]
  }
  return new Map(goals.map((goal) => [goal, walk(start, stepsTo(goal, into))]))
}

/** The steps on shortest paths to one goal, by where they start. */
function stepsTo(
  goal: string,
  into: ReadonlyMap<string, readonly StoredStep[]>,
): ReadonlyMap<string, readonly StoredStep[]> {
  const out = new Map<string, StoredStep[]>([[goal, []]])
  const open = [goal]
  // The list grows while it is read.
  for (const foothold of open) {
    for (const step of into.get(foothold) ?? []) {
      const known = out.get(step.from)
      if (known !== undefined) known.push(step)
      else {
        out.set(step.from, [step])
        open.push(step.from)
      }
    }
  }
  return out
}

/** Always the first shown step by ids, out of the foothold or of what it weakens to: a step names its end, so no choice is regretted. */
function walk(start: string, out: ReadonlyMap<string, readonly StoredStep[]>): readonly StoredStep[] {
  const path: StoredStep[] = []
  for (let at = start; ; ) {
    const held = [at]
    for (const foothold of held)
      for (const step of out.get(foothold) ?? []) if (hopOf(step) === 0 && !held.includes(step.to)) held.push(step.to)
    const [first] = held
      .flatMap((foothold) => (out.get(foothold) ?? []).filter((step) => hopOf(step) === 1))
      .sort((a, b) => compareText(a.rule, b.rule) || compareText(a.from, b.from) || compareText(a.to, b.to))
    if (first === undefined) return path
    path.push(first)
    at = first.to
  }
}

function hopOf({ rule }: StoredStep): number {
  return ruleById.get(rule)?.silent === true ? 0 : 1
}
