import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import { whatIf } from '@throughline/analysis/what-if/what-if.ts'
import { deriveInMemory } from '@throughline/graph/derive/derive.ts'
import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import { type Estate, grantsOf } from '@throughline/graph/facts/estate.ts'
import { joinFacts } from '@throughline/graph/facts/join-facts.ts'
import { relationId } from '@throughline/graph/facts/relation-id.ts'
import { OPERATOR } from '@throughline/graph/facts/settle.ts'
import { footholdId } from '@throughline/graph/footholds/foothold.ts'
import { assetKinds, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Property } from '@throughline/graph/ontology/property.ts'
import { propertiesOfRelation } from '@throughline/graph/ontology/relation-types.ts'
import { oracleSeeds } from '@throughline/graph/pathfinder/testing/oracle-seeds.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Draft,
  evidence,
  generateDraft,
  generatedAsOf,
  joinDrafts,
  randomAsset,
  randomRelation,
  randomValue,
} from '../harness/generate-estate.ts'
import { type PlainPair, plainPairs } from '../harness/plain-pairs.ts'
import { Random } from '../harness/random.ts'

const kinds = ['revoke', 'remove-asset', 'remove-relation', 'set-asset', 'set-relation', 'add'] as const

const asked = fc.record({
  seed: fc.nat(1_000_000),
  changes: fc.array(fc.record({ what: fc.constantFrom(...kinds), seed: fc.nat(1_000_000) }), {
    minLength: 1,
    maxLength: 5,
  }),
})

test('what-if equals rebuilding everything from scratch with the changes made', async () => {
  const seen = { RESOLVES: 0, REDUCES: 0, UNCHANGED: 0, OPENS: 0, closed: 0, opened: 0 }
  let refused = 0
  await fc.assert(
    fc.asyncProperty(asked, async ({ seed, changes }) => {
      const draft = generateDraft(seed)
      const estate = joinDrafts([draft])
      const before = await deriveInMemory(estate)
      const supposed = changes.map(({ what, seed: choice }) => changeOf(what, new Random(choice), draft, estate))

      const answer = await whatIf({ number: null, publishedAt: null, derived: before }, supposed)

      if (isRefusal(answer)) {
        refused++
        return
      }
      const after = await deriveInMemory(rebuilt(draft, supposed))
      const [was, is] = [plainPairs(before), plainPairs(after)]
      expect(Object.fromEntries(answer.targets.filter(isReached).map(shownTarget))).toEqual(targetsOf(was, is))
      expect(answer.targets.filter((target) => !isReached(target) && target.verdict !== 'UNCHANGED')).toEqual([])
      expect(pairsOf(answer.closed)).toEqual(onlyIn(was, is))
      expect(pairsOf(answer.opened)).toEqual(onlyIn(is, was))
      for (const { verdict } of answer.targets) seen[verdict]++
      seen.closed += answer.closed.length
      seen.opened += answer.opened.length
    }),
    { numRuns: oracleSeeds, seed: 20_261 },
  )
  expect(refused).toBeLessThan(oracleSeeds * 0.3)
  for (const count of Object.values(seen)) expect(count, JSON.stringify(seen)).toBeGreaterThan(20)
}, 900_000)

type Answer = Exclude<Awaited<ReturnType<typeof whatIf>>, { refused: string }>
type Target = Answer['targets'][number]
type Pairs = ReadonlyMap<string, PlainPair>

function isReached({ before, after }: Target): boolean {
  return before.entries.length + after.entries.length > 0
}

function shownTarget({ asset, access, verdict, before, after }: Target): [string, unknown] {
  const shown = ({ entries, cost }: Target['before']) => ({ entries: entries.map(footholdId).sort(), cost })
  return [targetName(asset, access), { verdict, before: shown(before), after: shown(after) }]
}

/** Data is read or written; what acts is held in any way. */
function targetName(asset: string, access: string): string {
  return `${access === 'read' || access === 'write' ? access : 'held'} ${asset}`
}

function targetsOf(was: Pairs, is: Pairs): Record<string, unknown> {
  const named = ({ asset, target }: PlainPair): string => targetName(asset, target)
  const names = [...new Set([...was.values(), ...is.values()].map(named))]
  const exposure = (pairs: Pairs, name: string) => {
    const reached = [...pairs.values()].filter((pair) => named(pair) === name)
    return {
      entries: reached.map(({ entry }) => entry).sort(),
      cost: reached.length === 0 ? null : Math.min(...reached.map(({ cost }) => cost)),
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const [before, after] = [exposure(was, name), exposure(is, name)]
      return [name, { verdict: verdictOf(before, after), before, after }]
    }),
  )
}

interface Exposure {
  readonly entries: readonly string[]
  readonly cost: number | null
}

function verdictOf(before: Exposure, after: Exposure): Target['verdict'] {
  const isNew = after.entries.some((entry) => !before.entries.includes(entry))
  const [was, is] = [before.cost ?? Number.POSITIVE_INFINITY, after.cost ?? Number.POSITIVE_INFINITY]
  if (isNew || is < was) return 'OPENS'
  if (after.entries.length === 0) return 'RESOLVES'
  return after.entries.length < before.entries.length || is > was ? 'REDUCES' : 'UNCHANGED'
}

/** By asset: reading and writing a resource by one sequence of steps is one path. */
function pairsOf(paths: Answer['closed']): string[] {
  return [...new Set(paths.map(({ entry, target }) => `${footholdId(entry)} → ${target.asset}`))].sort()
}

function onlyIn(one: Pairs, other: Pairs): string[] {
  const only = [...one].filter(([pair]) => !other.has(pair))
  return [...new Set(only.map(([, { entry, asset }]) => `${entry} → ${asset}`))].sort()
}

function changeOf(what: (typeof kinds)[number], random: Random, draft: Draft, estate: Estate): Change {
  const relation = random.pick(estate.relations)
  const asset = random.pick(estate.assets)
  switch (what) {
    case 'revoke':
      return { change: 'revoke', grant: random.pick(grantsOf(relation)) }
    case 'remove-asset':
      return { change: 'remove', of: asset.id }
    case 'remove-relation':
      return { change: 'remove', of: relation.id }
    case 'set-asset':
      return { change: 'set', of: asset.id, ...randomSetting(random, propertiesOf(asset.kind)) }
    case 'set-relation':
      return { change: 'set', of: relation.id, ...randomSetting(random, propertiesOfRelation(relation.type)) }
    case 'add':
      return { change: 'add', facts: randomFacts(random, draft) }
  }
}

function randomSetting(random: Random, declared: Readonly<Record<string, Property>>) {
  const settable = Object.entries(declared).filter(([, property]) => property.stamp !== true)
  const [property, declaration] = random.pick(settable)
  return { property, value: randomValue(random, property, declaration) }
}

/** A new asset, another word about one that is known, and relations among all. */
function randomFacts(random: Random, draft: Draft) {
  const { kind } = random.pick(assetKinds)
  const known = random.pick(draft.assets)
  const assets = [
    randomAsset(random, `${kind}-added-${random.below(3)}`, kind),
    randomAsset(random, known.id, known.kind),
  ]
  const together = { ...draft, assets: [...draft.assets, ...assets] }
  const relations = Array.from({ length: 4 }, () => randomRelation(random, together)).filter(
    (relation) => relation !== undefined,
  )
  const added = { ...evidence, source: 'added' }
  return {
    assets: assets.map((claim): AssetClaim => ({ ...claim, evidence: added })),
    relations: relations.map((claim): RelationClaim => ({ ...claim, evidence: added })),
  }
}

/** All claims joined anew, what is set as the operator’s word; then what is taken away left out, stamps kept. */
function rebuilt(draft: Draft, changes: readonly Change[]): Estate {
  const claimed =
    <C extends AssetClaim | RelationClaim>(unit: string) =>
    (claim: C) => ({
      source: claim.evidence.source,
      unit,
      claim,
    })
  const operator = { ...evidence, source: OPERATOR }
  const facts = changes.flatMap((change) => (change.change === 'add' ? [change.facts] : []))
  const assets = [...draft.assets, ...facts.flatMap((added) => added.assets)]
  const relations = [...draft.relations, ...facts.flatMap((added) => added.relations)]
  const settings = changes.flatMap((change) => (change.change === 'set' ? [change] : []))
  const estate = joinFacts(
    {
      assets: [
        ...assets.map(claimed('all')),
        ...settings.flatMap(({ of, property, value }) => {
          const kind = assets.find(({ id }) => id === of)?.kind
          const claim = { id: of, properties: { [property]: value }, evidence: operator }
          return kind === undefined ? [] : [claimed<AssetClaim>('set')({ ...claim, kind })]
        }),
      ],
      relations: [
        ...relations.map(claimed('all')),
        ...settings.flatMap(({ of, property, value }) => {
          const known = relations.find((relation) => relationId(relation) === of)
          const properties = { [property]: value }
          return known === undefined
            ? []
            : [claimed<RelationClaim>('set')({ ...known, properties, evidence: operator })]
        }),
      ],
    },
    generatedAsOf,
  )
  const revoked = new Set(changes.flatMap((change) => (change.change === 'revoke' ? [change.grant] : [])))
  const gone = new Set(changes.flatMap((change) => (change.change === 'remove' ? [change.of] : [])))
  return {
    ...estate,
    assets: estate.assets.filter(({ id }) => !gone.has(id)),
    relations: estate.relations.filter(
      (relation) =>
        ![relation.id, relation.from, relation.to].some((id) => gone.has(id)) &&
        !grantsOf(relation).some((grant) => revoked.has(grant)),
    ),
  }
}
