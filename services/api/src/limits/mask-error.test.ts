import { DatabaseQueryError, DatabaseUnreachableError } from '@throughline/graph/store/database-errors.ts'
import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { beforeEach, expect, test } from 'vitest'
import { NoRevisionError } from '../types/errors.ts'
import { errorMask } from './mask-error.ts'

const lines: string[] = []
const mask = errorMask(pino({}, { write: (line: string) => void lines.push(line) }))

beforeEach(() => {
  lines.length = 0
})

function thrown(error: Error): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, path: ['sources'] })
}

test('what nobody expected is told by an id only, under which the log has it', () => {
  const { message, path, extensions } = mask(thrown(new Error('the password is hunter2')))

  expect(extensions).toEqual({ code: 'INTERNAL', correlationId: expect.any(String) })
  expect(message).toBe(`Something went wrong in the service; its log tells more under ${extensions['correlationId']}.`)
  expect(path).toEqual(['sources'])
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    correlationId: extensions['correlationId'],
    err: { message: 'the password is hunter2' },
  })
})

test('expected errors are told as they are, and not logged', () => {
  expect(mask(thrown(new NoRevisionError()))).toMatchObject({
    message: 'Nothing was published yet: sync a source first.',
    extensions: { code: 'NO_REVISION' },
  })
  expect(mask(new GraphQLError('no such field'))).toMatchObject({ message: 'no such field' })
  expect(lines).toEqual([])
})

test('a database that does not answer has a code; one that refuses our query is our fault', () => {
  expect(mask(thrown(new DatabaseUnreachableError('bolt://10.0.0.1 is gone', 'list-sources')))).toMatchObject({
    message: 'The database does not answer now. What was loaded before can still be asked for.',
    extensions: { code: 'DATABASE_UNAVAILABLE' },
  })
  expect(mask(thrown(new DatabaseQueryError('bad Cypher', 'list-sources')))).toMatchObject({
    extensions: { code: 'INTERNAL' },
  })
})
