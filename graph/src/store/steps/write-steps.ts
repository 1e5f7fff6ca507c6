import type { Difference } from '../../derive/compare-derived.ts'
import { derivationsOf, evidenceOf } from '../../derive/derivation-table.ts'
import type { Derived } from '../../derive/derived.ts'
import type { FactTable } from '../../derive/fact-table.ts'
import { compareText } from '../../facts/settle.ts'
import { accessOfFoothold, assetOfFoothold, footholdId } from '../../footholds/foothold.ts'
import { allRules } from '../../rules/all-rules.ts'
import { batches } from '../batches.ts'
import type { Database } from '../driver.ts'
import { endStepRows } from '../queries/end-steps.ts'
import { writeFootholds } from '../queries/write-footholds.ts'
import { writeStepRows } from '../queries/write-steps.ts'

/** Derivations told on a stored step, for people who ask the database; the snapshot has them all. */
const toldDerivations = 8

/** Ends the steps that a revision no longer has and writes those that are new or rest on something else now. */
export async function writeSteps(
  db: Database,
  revision: number,
  previous: Derived | null,
  difference: Difference,
  onBatch: (steps: number) => Promise<void>,
): Promise<void> {
  const { derived, addedSteps, removedSteps, changedSteps } = difference
  const ended = [
    ...(previous === null ? [] : removedSteps.map((step) => stepEnds(previous, step))),
    ...changedSteps.map((step) => stepEnds(derived, step)),
  ]
  for (const rows of batches(sorted(ended))) {
    await db.write(endStepRows, { revision, rows: [...rows] })
    await onBatch(rows.length)
  }
  const written = [...addedSteps, ...changedSteps]
  for (const rows of batches(footholdsOf(derived, written))) await db.write(writeFootholds, { rows: [...rows] })
  // Rows are made batch by batch: all of them at once would be larger than the revision itself.
  const order = written.toSorted((a, b) => (derived.steps.from[a] ?? 0) - (derived.steps.from[b] ?? 0) || a - b)
  for (const steps of batches(order)) {
    await db.write(writeStepRows, { revision, rows: steps.map((step) => stepRow(derived, step)) })
    await onBatch(steps.length)
  }
}

function stepEnds({ facts, steps }: Derived, step: number): { from: string; to: string; rule: string } {
  const rule = allRules[steps.rule[step] ?? -1]
  if (rule === undefined) throw new Error(`step ${step} of no rule`)
  return { from: idOf(facts, steps.from[step] ?? -1), to: idOf(facts, steps.to[step] ?? -1), rule: rule.id }
}

function stepRow(derived: Derived, step: number) {
  const { derivations } = derived.steps
  const [first, end] = derivationsOf(derivations, step)
  const told = Array.from({ length: Math.min(end - first, toldDerivations) }, (_, index) =>
    Array.from(evidenceOf(derivations, first + index), (edge) => derived.facts.edgeId(edge)),
  )
  return {
    ...stepEnds(derived, step),
    difficulty: derivations.difficulty[first] ?? 0,
    derivations: told.some((evidence) => evidence.length > 0) ? JSON.stringify(told) : null,
    derivationCount: end - first,
  }
}

function footholdsOf({ facts, steps }: Derived, chosen: readonly number[]) {
  const footholds = new Set(chosen.flatMap((step) => [steps.from[step] ?? -1, steps.to[step] ?? -1]))
  return [...footholds]
    .sort((a, b) => a - b)
    .map((foothold) => ({
      id: idOf(facts, foothold),
      asset: facts.asset(assetOfFoothold(foothold)).id,
      access: accessOfFoothold(foothold),
    }))
}

function idOf(facts: FactTable, foothold: number): string {
  return footholdId({ asset: facts.asset(assetOfFoothold(foothold)).id, access: accessOfFoothold(foothold) })
}

function sorted(rows: readonly { from: string; to: string; rule: string }[]) {
  return rows.toSorted((a, b) => compareText(a.from, b.from))
}
