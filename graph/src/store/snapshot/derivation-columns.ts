import { type DerivationTable, derivationsOf } from '../../derive/derivation-table.ts'
import { Ints } from '../../derive/ints.ts'
import type { SectionReader, Sections } from './sections.ts'

/** The derivations of some owners as sections. */
export function derivationSections(prefix: string, table: DerivationTable, owners: Int32Array): Sections {
  const [counts, arm, difficulty, sizes, evidence] = [new Ints(), new Ints(), new Ints(), new Ints(), new Ints()]
  for (const owner of owners) {
    const [first, end] = derivationsOf(table, owner)
    counts.push(end - first)
    for (let derivation = first; derivation < end; derivation++) {
      arm.push(table.arm[derivation] ?? 0)
      difficulty.push(table.difficulty[derivation] ?? 0)
      const [start, stop] = [table.evidenceStart[derivation] ?? 0, table.evidenceStart[derivation + 1] ?? 0]
      sizes.push(stop - start)
      for (let index = start; index < stop; index++) evidence.push(table.evidence[index] ?? 0)
    }
  }
  return {
    [`${prefix}Counts`]: counts.toArray(),
    [`${prefix}Arm`]: Uint8Array.from(arm.toArray()),
    [`${prefix}Difficulty`]: Uint8Array.from(difficulty.toArray()),
    [`${prefix}Sizes`]: sizes.toArray(),
    [`${prefix}Evidence`]: evidence.toArray(),
  }
}

export function readDerivations(reader: SectionReader, prefix: string): DerivationTable {
  return {
    start: startsOf(reader.integers(`${prefix}Counts`)),
    arm: reader.bytes(`${prefix}Arm`),
    difficulty: reader.bytes(`${prefix}Difficulty`),
    evidenceStart: startsOf(reader.integers(`${prefix}Sizes`)),
    evidence: reader.integers(`${prefix}Evidence`),
  }
}

/** The later table: rows of `earlier`, with their edges followed into the later facts, and of `added`. */
export function spliceDerivations(
  sources: Int32Array,
  earlier: DerivationTable | undefined,
  added: DerivationTable,
  nextEdge: Int32Array,
): DerivationTable {
  const start = new Int32Array(sources.length + 1)
  const [arm, difficulty, evidenceStart, evidence] = [new Ints(), new Ints(), new Ints(), new Ints()]
  for (let owner = 0; owner < sources.length; owner++) {
    const source = sources[owner] ?? -1
    const table = source < 0 ? added : earlier
    if (table === undefined) throw new Error('derivations of a revision that is not there')
    const [first, end] = derivationsOf(table, source < 0 ? -1 - source : source)
    for (let derivation = first; derivation < end; derivation++) {
      arm.push(table.arm[derivation] ?? 0)
      difficulty.push(table.difficulty[derivation] ?? 0)
      evidenceStart.push(evidence.length)
      const stop = table.evidenceStart[derivation + 1] ?? 0
      for (let index = table.evidenceStart[derivation] ?? 0; index < stop; index++) {
        const edge = table.evidence[index] ?? -1
        evidence.push(source < 0 ? edge : (nextEdge[edge] ?? -1))
      }
    }
    start[owner + 1] = arm.length
  }
  evidenceStart.push(evidence.length)
  return {
    start,
    arm: Uint8Array.from(arm.toArray()),
    difficulty: Uint8Array.from(difficulty.toArray()),
    evidenceStart: evidenceStart.toArray(),
    evidence: evidence.toArray(),
  }
}

function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  for (let index = 0; index < counts.length; index++) starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0)
  return starts
}
