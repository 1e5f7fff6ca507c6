import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, RunningApi } from '../testing/running-api.ts'
import { smallEstate } from '../testing/small-estate.ts'

let api: RunningApi
beforeAll(async () => {
  api = await RunningApi.start({ revisions: [await smallEstate()] })
})
afterAll(() => api[Symbol.asyncDispose]())

/** An answer without data: its errors' words and codes. */
function refusal({ status, data, errors }: Answer) {
  return { status, data, errors: errors.map(({ message, extensions }) => [message, extensions?.['code']]) }
}

describe('limits', () => {
  it('refuse what is too deep', async () => {
    const deep = (levels: number) =>
      `{ asset(key: "ep") { ${'relations { edges { node { from { '.repeat(levels)}name${' } } } }'.repeat(levels)} } }`

    expect(refusal(await api.ask(deep(2)))).toEqual({
      status: 400,
      data: null,
      errors: [['Syntax Error: Query depth limit of 8 exceeded, found 10.', 'DEPTH_LIMIT']],
    })
    expect(
      refusal(
        await api.ask(
          '{ asset(key: "ep") { relations { edges { node { from { relations { edges { cursor } } } } } } } }',
        ),
      ),
    ).toMatchObject({ errors: [] })
    const nine =
      '{ asset(key: "ep") { relations { edges { node { from { relations { edges { node { key } } } } } } } } }'
    expect(refusal(await api.ask(nine))).toMatchObject({
      errors: [['Syntax Error: Query depth limit of 8 exceeded, found 9.', 'DEPTH_LIMIT']],
    })
  })

  it('refuse depth that hides in fragments', async () => {
    const hidden = `
      query { asset(key: "ep") { ...A } }
      fragment A on Asset { relations { edges { node { from { ...B } } } } }
      fragment B on Asset { relations { edges { node { key } } } }`

    expect(refusal(await api.ask(hidden))).toMatchObject({
      errors: [['Syntax Error: Query depth limit of 8 exceeded, found 9.', 'DEPTH_LIMIT']],
    })
  })

  it('refuse many aliases', async () => {
    const aliases = Array.from({ length: 50 }, (_, number) => `a${number}: revision { number }`)

    expect(refusal(await api.ask(`{ ${aliases.join(' ')} }`))).toEqual({
      status: 400,
      data: null,
      errors: [['Syntax Error: Aliases limit of 20 exceeded, found 50.', 'ALIAS_LIMIT']],
    })
  })

  it('refuse many tokens and many directives', async () => {
    const names = Array.from({ length: 20_000 }, () => '__typename').join(' ')
    expect(refusal(await api.ask(`{ ${names} }`))).toMatchObject({
      data: null,
      errors: [['Syntax Error: Token limit of 2000 exceeded.', 'TOKEN_LIMIT']],
    })
    expect(refusal(await api.ask(`{ __typename ${'@include(if: true) '.repeat(21)} }`))).toMatchObject({
      errors: [[expect.stringContaining('Directives limit of 20 exceeded'), 'DIRECTIVE_LIMIT']],
    })
  })

  it('refuse what would cost too much, wherever it is asked', async () => {
    const list = '{ assets(first: 1000000000) { edges { node { key } } } }'
    expect(refusal(await api.ask(list))).toEqual({
      status: 400,
      data: null,
      errors: [[expect.stringMatching(/^Query cost limit of 1000000 exceeded, found \d+\.$/), 'COST_LIMIT']],
    })
    const nested = `query($input: AttackPathsInput!) { attackPaths(input: $input) { ... on AttackPathsAnswer {
      paths { entry { asset { relations(first: 1000) { edges { node { key } } } } } } } } }`
    expect(refusal(await api.ask(nested, { input: {} }))).toMatchObject({ errors: [[expect.anything(), 'COST_LIMIT']] })
  })

  it('refuse a large body before it is read, a batch, and fragments in a circle', async () => {
    expect(
      (await api.send(JSON.stringify({ query: '{ __typename }', variables: { pad: 'x'.repeat(1_000_000) } }))).status,
    ).toBe(413)

    const batch = await api.send(JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ __typename }' }))))
    expect(batch.status).toBe(400)
    expect(batch.errors[0]?.message).toContain('Batching is not supported')

    const circle = '{ asset(key: "ep") { ...A } } fragment A on Asset { name ...B } fragment B on Asset { ...A }'
    expect(refusal(await api.ask(circle))).toMatchObject({
      data: null,
      errors: [[expect.stringContaining('Cannot spread fragment "A" within itself'), 'GRAPHQL_VALIDATION_FAILED']],
    })
  })

  it('give no hints at the names of fields', async () => {
    expect(refusal(await api.ask('{ revisio { number } }'))).toMatchObject({
      errors: [['Cannot query field "revisio" on type "Query". [Suggestion hidden]', 'GRAPHQL_VALIDATION_FAILED']],
    })
  })

  it('refuse introspection where it is switched off', async () => {
    const schema = '{ __type(name: "Query") { name } }'
    await using closed = await RunningApi.start({ introspection: false })

    expect((await api.ask(schema)).data).toEqual({ __type: { name: 'Query' } })
    expect(refusal(await closed.ask(schema))).toMatchObject({
      data: null,
      errors: [[expect.stringContaining('introspection'), 'GRAPHQL_VALIDATION_FAILED']],
    })
    expect((await closed.ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })
})
