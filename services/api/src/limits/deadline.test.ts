import { createSchema, createYoga } from 'graphql-yoga'
import { expect, test } from 'vitest'
import { deadline } from './deadline.ts'

test('an operation that takes too long ends with an error of its own; others are left alone', async () => {
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: 'type Query { slow: Int fast: Int }',
      resolvers: { Query: { slow: () => new Promise(() => {}), fast: () => 1 } },
    }),
    logging: false,
    plugins: [deadline(20)],
  })
  const ask = async (query: string): Promise<unknown> => {
    const response = await yoga.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return response.json()
  }

  expect(await ask('{ slow }')).toEqual({
    errors: [{ message: 'No answer within 0.02 seconds.', extensions: { code: 'DEADLINE_EXCEEDED' } }],
  })
  expect(await ask('{ fast }')).toEqual({ data: { fast: 1 } })
})
