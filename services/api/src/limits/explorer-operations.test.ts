import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql'
import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const folder = join(import.meta.dirname, '../../../../web/src')
const definitions = globSync('**/*.graphql', { cwd: folder })
  .sort()
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions)

/** As much as the explorer ever asks for. */
const variables: Readonly<Record<string, object>> = {
  Asset: { key: 'agent:support' },
  AssetStatements: { key: 'agent:support' },
  Assets: { search: 'a', first: 100 },
  FindAssets: { search: 'a', first: 20 },
  AttackPaths: { input: { limit: 1_000 } },
  AttackPathSteps: { input: { limit: 1_000, from: ['control@web'], to: ['read@salaries'] } },
  BlastRadius: { input: { of: 'ep', limit: 1_000 } },
  Exposure: { input: { of: 'salaries', limit: 1_000 } },
  Subgraph: { keys: Array.from({ length: 1_500 }, (_, index) => (index === 0 ? 'ep' : `asset:${index}`)) },
  Neighbours: { key: 'ep', first: 1_000 },
  RelationDetail: { id: btoa('Relation:1:none') },
  WhyNoPath: { from: 'agent:support', to: 'ep' },
  OverviewDiff: { before: 1, after: 1 },
  BestChanges: { at: 1 },
  SyncDetail: { id: 'none' },
  PathHistory: { input: { limit: 1 } },
  WhatIf: { input: { changes: [{ remove: 'ep' }] } },
  TemplateChanges: { template: 'sandbox-tool', of: 'none' },
  Scenario: { id: 'none' },
  ChokePoints: { input: { limit: 200 } },
  CheapestCut: { input: {} },
  Diff: { input: { before: 1 } },
  RunQuery: { input: {} },
  CheckQueries: { file: { throughline: 1, kind: 'queries', queries: [] } },
}

function fragmentsOf(definition: DefinitionNode): readonly DefinitionNode[] {
  const names = new Set<string>()
  visit(definition, { FragmentSpread: ({ name }) => void names.add(name.value) })
  const own = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION && names.has(one.name.value))
  return [...own, ...own.flatMap(fragmentsOf)]
}

const operations = definitions
  .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  .filter(({ operation }) => operation === 'query')
  .map((definition) => ({
    name: definition.name?.value ?? '',
    text: [...new Set([definition, ...fragmentsOf(definition)])].map((one) => print(one)).join('\n'),
  }))

describe('within the limits, the explorer can ask', () => {
  it.each(operations)('$name', async ({ name, text }) => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    const { data, errors } = await api.ask(text, variables[name] ?? {})

    expect(errors).toEqual([])
    expect(data).not.toBeNull()
  })

  it('everything that it asks', () => {
    expect(operations.length).toBeGreaterThan(8)
    expect(Object.keys(variables).filter((name) => !operations.some((one) => one.name === name))).toEqual([])
  })
})
