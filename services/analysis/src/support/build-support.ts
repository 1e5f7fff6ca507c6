import { derive } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { noFindings } from '@throughline/graph/derive/findings.ts'
import { memoryRunner } from '@throughline/graph/derive/join.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { finishSupport } from './finish-support.ts'
import { Hardenables } from './hardenables.ts'
import type { Support } from './support.ts'
import { SupportBuilder } from './support-builder.ts'

const kept = new WeakMap<Derived, Promise<Support>>()

/** What everything that follows from a revision rests on; worked out once for each. */
export function supportOf(derived: Derived): Promise<Support> {
  const known = kept.get(derived)
  if (known !== undefined) return known
  const made = buildSupport(derived)
  kept.set(derived, made)
  return made
}

/**
 * Derives twice: as things are, and with everything hardened that lets something new be derived. A row of the second counts where it
 * rests on something hardened. That finds all rows that any choice of hardenings has, as long as no arm needs one switching
 * property hardened and another weak, which a test holds.
 */
async function buildSupport(derived: Derived): Promise<Support> {
  const { estate } = derived
  const hardenables = new Hardenables(estate)
  const builder = new SupportBuilder(estate, hardenables)
  await deriveInto(builder, estate)
  builder.firstOfHardened()
  await deriveInto(builder, hardenables.switched(estate))
  return finishSupport(derived, hardenables.all, builder)
}

/** Derives an estate and takes every match as a row, before any is dropped as redundant. */
async function deriveInto(builder: SupportBuilder, estate: Estate): Promise<void> {
  const findings = noFindings(estate)
  const { facts } = findings
  const runner = memoryRunner(facts, estate.asOf)
  const take = builder.taker(facts)
  await derive(estate, findings, {
    run: (declaration, arm, seeds, emit) =>
      runner.run(declaration, arm, seeds, (from, to, key, evidence) => {
        take(declaration, arm, { from, to, key, evidence })
        emit(from, to, key, evidence)
      }),
    learn: (added, removed) => runner.learn(added, removed),
  })
}
