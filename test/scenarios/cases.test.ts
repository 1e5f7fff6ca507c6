import { readdirSync, readFileSync } from 'node:fs'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import type { Properties } from '@throughline/graph/facts/claim.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import type { Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import type { RelationName } from '@throughline/graph/ontology/relation-types.ts'
import { describe, expect, test } from 'vitest'
import { follow } from '../harness/reached.ts'

interface Expected {
  readonly from?: string
  readonly pairs: readonly [string, string][]
  readonly blast?: { readonly of: string; readonly assets: readonly string[] }
}

const folder = new URL('../cases/', import.meta.url)
const names = readdirSync(folder).flatMap((name) => /^(.+)\.expect\.json$/.exec(name)?.[1] ?? [])

test('all fourteen are there', () => {
  expect(names).toHaveLength(14)
})

describe.each(names)('%s', (name) => {
  const expected = readJson(`${name}.expect.json`) as Expected
  const estate = readCase(`${name}.json`)

  test('the pairs of entry and target', async () => {
    const derived = await deriveInMemory(estate)
    const entries =
      expected.from === undefined ? idsOf(estate, ({ kind }) => kind === 'UntrustedSource') : [expected.from]
    const targets = idsOf(estate, ({ properties }) => Number(properties['sensitivity'] ?? 0) >= 3)
    const pairs = entries.flatMap((entry) => {
      const footholds = reachedBy(derived, entry)
      return targets.filter((target) => footholds.has(`read@${target}`)).map((target) => [entry, target])
    })
    expect(pairs.sort()).toEqual([...expected.pairs].sort())
  })

  if (expected.blast === undefined) return
  const { of, assets } = expected.blast

  test('the blast radius', async () => {
    const footholds = reachedBy(await deriveInMemory(estate), of)
    const reached = new Set([...footholds].map((foothold) => foothold.slice(foothold.indexOf('@') + 1)))
    reached.delete(of)
    expect([...reached].sort()).toEqual([...assets].sort())
  })
})

function reachedBy(derived: Derived, asset: string): ReadonlySet<string> {
  return follow(derived, `control@${asset}`, () => true)
}

function idsOf(estate: Estate, is: (asset: Estate['assets'][number]) => boolean): string[] {
  return estate.assets.filter(is).map(({ id }) => id)
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}

/** A facts file, as far as the cases go. */
interface FactsFile {
  readonly source: string
  readonly observedAt: string
  readonly assets: readonly (Properties & { readonly id: string; readonly kind: Kind; readonly name: string })[]
  readonly relations: readonly (Properties & {
    readonly type: RelationName
    readonly from: string
    readonly to: string
    readonly grant?: string
  })[]
}

/** Reads a facts file of our own making, without the connector, whose own tests read the same files. */
function readCase(name: string): Estate {
  const { source, observedAt, assets, relations } = readJson(name) as FactsFile
  const evidence = { source, file: name, observedAt, basis: 'declared' } as const
  const claimed = <C>(claim: C) => ({ source, unit: name, claim })
  return joinFacts(
    {
      assets: assets.map(({ id, kind, name: title, ...properties }) =>
        claimed({ id, kind, name: title, properties, evidence }),
      ),
      relations: relations.map(({ type, from, to, grant, ...properties }) =>
        claimed({ type, from, to, grants: grant === undefined ? [] : [grant], properties, evidence }),
      ),
    },
    '2026-11-24T00:00:00Z',
  )
}
