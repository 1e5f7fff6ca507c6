import type { Derived } from '@throughline/graph/derive/derived.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { grouped } from './grouped.ts'
import type { Support } from './support.ts'
import { withUses } from './with-uses.ts'

const kept = new WeakMap<Derived, Support>()

/**
 * What everything derived rests on, as its own derivations say: enough for questions that only take relations and assets away.
 * Nodes are edges and steps are steps, by their numbers in `derived`. Worked out once for each.
 */
export function derivedSupport(derived: Derived): Support {
  const known = kept.get(derived)
  if (known !== undefined) return known
  const made = build(derived)
  kept.set(derived, made)
  return made
}

function build(derived: Derived): Support {
  const { facts, capabilities, steps } = derived
  const relations = facts.relations.length
  const capabilityRows = capabilities.arm.length
  const rows = capabilityRows + steps.derivations.arm.length
  const head = new Int32Array(rows)
  for (let capability = 0; capability < facts.edgeCount - relations; capability++)
    head.fill(relations + capability, capabilities.start[capability], capabilities.start[capability + 1])
  const rowStart = steps.derivations.start.map((derivation) => derivation + capabilityRows)
  for (let step = 0; step < steps.count; step++) head.fill(step, rowStart[step], rowStart[step + 1])
  const difficulty = new Uint8Array(rows)
  difficulty.set(steps.derivations.difficulty, capabilityRows)
  const body = joined(capabilities.evidence, steps.derivations.evidence)
  const bodyStart = joined(
    capabilities.evidenceStart.subarray(0, capabilityRows),
    steps.derivations.evidenceStart.map((start) => start + capabilities.evidence.length),
  )
  const out = grouped(facts.assets.length * accesses.length, steps.count, (step) => steps.from[step] ?? 0)
  return {
    derived,
    relations,
    hardenables: [],
    facts: relations,
    nodes: facts.edgeCount,
    rows: withUses({ head, difficulty, bodyStart, body, firstOfSteps: capabilityRows }, facts.edgeCount),
    steps: {
      count: steps.count,
      rule: steps.rule,
      from: steps.from,
      to: steps.to,
      rowStart,
      outStart: out.start,
      out: out.items,
    },
  }
}

function joined(first: Int32Array, second: Int32Array): Int32Array {
  const all = new Int32Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
