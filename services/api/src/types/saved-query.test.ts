import { builtInQueries } from '@throughline/graph/store/saved/built-in-queries.ts'
import { describe, expect, it } from 'vitest'
import { RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

const save = `mutation Save($id: String, $query: JsonObject!) {
  saveQuery(id: $id, query: $query) { __typename ... on SavedQuery { id name builtIn } ... on Error { message } }
}`
const run = `query Run($input: RunQueryInput!) {
  runQuery(input: $input) { __typename ... on Error { message } ... on InvalidInputError { field } }
}`
const query = {
  name: 'Mine',
  cypher: 'MATCH (n:Agent) WHERE n.criticality >= $level RETURN n',
  parameters: [{ name: 'level', type: 'whole', default: 2 }],
}

describe('saved queries', () => {
  it('begin with the built-in ones, with their words', async () => {
    await using api = await RunningApi.start()
    const { data, errors } = await api.ask(
      '{ savedQueries { id builtIn theme name description why cypher references { id } parameters { name default } } cypherConsole { open rows } }',
    )

    expect(errors).toEqual([])
    const { savedQueries } = data as { savedQueries: readonly Record<string, unknown>[] }
    expect(savedQueries).toHaveLength(builtInQueries.length)
    expect(savedQueries[0]).toMatchObject({
      id: 'lethal-trifecta',
      builtIn: true,
      theme: 'Prompt injection',
      cypher: expect.stringMatching(/^MATCH/),
      parameters: [{ name: 'sensitivity', default: 3 }],
    })
    expect(data).toMatchObject({ cypherConsole: { open: true, rows: 1_000 } })
  })

  it('are saved, changed and forgotten', async () => {
    await using api = await RunningApi.start()
    const saved = await api.ask(save, { query })
    const { id } = (saved.data as { saveQuery: { id: string } }).saveQuery
    expect(saved.data).toMatchObject({ saveQuery: { name: 'Mine', builtIn: false } })
    expect((await api.ask(save, { id, query: { ...query, name: 'Ours' } })).data).toMatchObject({
      saveQuery: { id, name: 'Ours' },
    })
    const names = async () =>
      (
        (await api.ask('{ savedQueries { name builtIn } }')).data as {
          savedQueries: { name: string; builtIn: boolean }[]
        }
      ).savedQueries
        .filter(({ builtIn }) => !builtIn)
        .map(({ name }) => name)
    expect(await names()).toEqual(['Ours'])
    const forget = async () =>
      (await api.ask('mutation($id: String!) { deleteQuery(id: $id) { __typename } }', { id })).data
    expect(await forget()).toEqual({ deleteQuery: { __typename: 'DeletedQuery' } })
    expect(await forget()).toEqual({ deleteQuery: { __typename: 'NotFoundError' } })
    expect(await names()).toEqual([])
  })

  it.each([
    [{ query: { ...query, name: '' } }, 'InvalidInputError', '/name'],
    [{ query: { ...query, cypher: 'MATCH (n:Agent)\nDELETE n' } }, 'InvalidInputError', 'line 2, column 1'],
    [{ query: { ...query, parameters: [] } }, 'InvalidInputError', '$level is not declared'],
    [{ query, id: 'gone' }, 'NotFoundError', 'not there any more'],
    [{ query, id: 'lethal-trifecta' }, 'InvalidInputError', 'save a copy'],
  ])('are not saved as %j', async (variables, type, words) => {
    await using api = await RunningApi.start()

    expect((await api.ask(save, variables)).data).toMatchObject({
      saveQuery: { __typename: type, message: expect.stringContaining(words) },
    })
  })

  it('are read from a file, whose faults are named with their place', async () => {
    await using api = await RunningApi.start()
    const check = `query Check($file: JsonObject!) {
      checkQueries(file: $file) {
        ... on QueryCheckQueriesSuccess { queries { name parameters { name type } } }
        ... on InvalidInputError { message field }
      }
    }`
    const file = { throughline: 1, kind: 'queries', queries: [query] }

    expect((await api.ask(check, { file })).data).toMatchObject({
      checkQueries: { queries: [{ name: 'Mine', parameters: [{ name: 'level', type: 'whole' }] }] },
    })
    expect((await api.ask(check, { file: { ...file, queries: [query, { name: 'x' }] } })).data).toMatchObject({
      checkQueries: { field: '/queries/1/cypher', message: expect.stringContaining('/queries/1/cypher') },
    })
  })
})

describe('runs', () => {
  it.each([
    [{}, 'InvalidInputError', 'id'],
    [{ id: 'a', cypher: 'RETURN 1' }, 'InvalidInputError', 'id'],
    [{ id: 'nobody' }, 'NotFoundError', undefined],
    [{ id: 'lethal-trifecta', parameters: { sensitivity: 'high' } }, 'InvalidInputError', 'sensitivity'],
    [{ id: 'lethal-trifecta', parameters: { level: 1 } }, 'InvalidInputError', 'level'],
  ])('are not made of %j', async (input, type, field) => {
    await using api = await RunningApi.start({ revisions: [await smallEstate()] })

    expect((await api.ask(run, { input })).data).toMatchObject({
      runQuery: { __typename: type, ...(field && { field }) },
    })
  })

  it('of people’s own Cypher are refused where the console is off, and so is saving', async () => {
    await using api = await RunningApi.start({ cypherConsole: false })

    expect((await api.ask(run, { input: { cypher: 'RETURN 1 AS x' } })).data).toMatchObject({
      runQuery: { message: expect.stringContaining('switched off') },
    })
    expect((await api.ask(save, { query })).data).toMatchObject({ saveQuery: { __typename: 'InvalidInputError' } })
    expect((await api.ask('{ cypherConsole { open } }')).data).toEqual({ cypherConsole: { open: false } })
  })

  it('say that nothing was published yet', async () => {
    await using api = await RunningApi.start()

    expect((await api.ask(run, { input: { id: 'lethal-trifecta' } })).data).toMatchObject({
      runQuery: { __typename: 'NoRevisionError' },
    })
  })
})
