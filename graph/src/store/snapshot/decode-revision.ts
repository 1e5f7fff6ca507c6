import { z } from 'zod'
import type { Derived } from '../../derive/derived.ts'
import { FactTable, type Key } from '../../derive/fact-table.ts'
import type { Estate } from '../../facts/estate.ts'
import { evidenceSchema } from '../../facts/evidence.ts'
import { accesses } from '../../footholds/access.ts'
import { relationTypes } from '../../ontology/relation-types.ts'
import { readDerivations, spliceDerivations } from './derivation-columns.ts'
import { sizesOf } from './encode-revision.ts'
import { readFactLines } from './fact-lines.ts'
import { SectionReader } from './sections.ts'
import { type Splice, sourcesOf, successorsById } from './splice.ts'
import { readNames } from './stored-names.ts'

const estateSchema = z.object({
  asOf: z.string(),
  conflicts: z.array(z.object({ id: z.string(), reason: z.string(), evidence: z.array(evidenceSchema) })),
  waiting: z.int(),
  // Absent in revisions that were written before it was kept.
  waits: z
    .array(
      z.object({
        id: z.string(),
        type: z.enum(relationTypes.map(({ type }) => type)),
        from: z.string(),
        to: z.string(),
        missing: z.array(z.string()),
        evidence: z.array(evidenceSchema),
      }),
    )
    .default([]),
  gaps: z.array(z.object({ source: z.string(), reason: z.string(), count: z.int() })),
})

const keysSchema = z.array(z.array(z.union([z.string(), z.boolean()])))

/** Reads a revision that was written by `encodeRevision` against the same previous one. */
export function decodeRevision(previous: Derived | null, packed: Uint8Array): Derived {
  const reader = new SectionReader(packed)
  if (reader.integers('buildsOn').join() !== sizesOf(previous).join())
    throw new Error('a snapshot that builds on another revision')
  const names = readNames(reader.text('names'))
  const added = readFactLines(reader.bytes('facts'))
  const before = previous?.estate
  const estate: Estate = {
    ...estateSchema.parse(JSON.parse(reader.text('estate'))),
    assets: spliceList(reader, 'assets', before?.assets ?? [], added.assets),
    relations: spliceList(reader, 'relations', before?.relations ?? [], added.relations),
  }
  const nextAsset = successorsById(before?.assets ?? [], estate.assets)
  const facts = new FactTable(estate)
  const capabilitySources = sourcesOf(readSplice(reader, 'capabilities'))
  addCapabilities(facts, reader, names.edgeTypes, capabilitySources, previous, nextAsset)
  const nextEdge = edgeSuccessors(previous, facts, nextAsset)
  const stepSources = sourcesOf(readSplice(reader, 'steps'))
  const steps = previous?.steps
  return {
    estate,
    facts,
    capabilities: spliceDerivations(
      capabilitySources,
      previous?.capabilities,
      readDerivations(reader, 'capability'),
      nextEdge,
    ),
    steps: {
      count: stepSources.length,
      rule: Uint8Array.from(
        spliceColumn(
          stepSources,
          steps?.rule,
          reader.integers('stepRule').map((rule) => names.rules[rule] ?? 0),
        ),
      ),
      from: spliceColumn(stepSources, follow(steps?.from, nextAsset), reader.integers('stepFrom')),
      to: spliceColumn(stepSources, follow(steps?.to, nextAsset), reader.integers('stepTo')),
      derivations: spliceDerivations(stepSources, steps?.derivations, readDerivations(reader, 'step'), nextEdge),
    },
  }
}

function readSplice(reader: SectionReader, name: string): Splice {
  return {
    count: reader.integers(`${name}Count`)[0] ?? 0,
    removed: reader.integers(`${name}Removed`),
    added: reader.integers(`${name}Added`),
  }
}

function spliceList<T>(reader: SectionReader, name: string, earlier: readonly T[], added: readonly T[]): T[] {
  return Array.from(sourcesOf(readSplice(reader, name)), (source) => {
    const item = source < 0 ? added[-1 - source] : earlier[source]
    if (item === undefined) throw new Error(`a snapshot without ${name} ${source}`)
    return item
  })
}

function addCapabilities(
  facts: FactTable,
  reader: SectionReader,
  edgeTypes: Int32Array,
  sources: Int32Array,
  previous: Derived | null,
  nextAsset: Int32Array,
): void {
  const [type, from, to] = ['Type', 'From', 'To'].map((column) => reader.integers(`capability${column}`))
  const keys: readonly Key[] = keysSchema.parse(JSON.parse(reader.text('capabilityKey')))
  const earlier = previous?.facts
  for (const source of sources) {
    const row = -1 - source
    const edge = (earlier?.relations.length ?? 0) + source
    if (source < 0)
      facts.addCapability(edgeTypes[type?.[row] ?? -1] ?? -1, from?.[row] ?? -1, to?.[row] ?? -1, keys[row] ?? [])
    else if (earlier !== undefined)
      facts.addCapability(
        earlier.typeOf(edge),
        nextAsset[earlier.fromOf(edge)] ?? -1,
        nextAsset[earlier.toOf(edge)] ?? -1,
        earlier.keyOf(edge),
      )
  }
}

/** Earlier edge → later edge, −1: gone. Relations and capabilities alike. */
function edgeSuccessors(previous: Derived | null, later: FactTable, nextAsset: Int32Array): Int32Array {
  if (previous === null) return new Int32Array(0)
  const { facts } = previous
  const edges = new Int32Array(facts.edgeCount).fill(-1)
  edges.set(successorsById(facts.relations, later.relations))
  for (let edge = facts.relations.length; edge < facts.edgeCount; edge++) {
    const [from, to] = [nextAsset[facts.fromOf(edge)] ?? -1, nextAsset[facts.toOf(edge)] ?? -1]
    if (from !== -1 && to !== -1)
      edges[edge] = later.findCapability(facts.typeOf(edge), from, to, facts.keyOf(edge)) ?? -1
  }
  return edges
}

function follow(footholds: Int32Array | undefined, nextAsset: Int32Array): Int32Array | undefined {
  return footholds?.map((foothold) => {
    const asset = nextAsset[Math.floor(foothold / accesses.length)] ?? -1
    return asset === -1 ? -1 : asset * accesses.length + (foothold % accesses.length)
  })
}

function spliceColumn(
  sources: Int32Array,
  earlier: ArrayLike<number> | undefined,
  added: ArrayLike<number>,
): Int32Array {
  return sources.map((source) => (source < 0 ? added[-1 - source] : earlier?.[source]) ?? -1)
}
