import { readEnvironment } from '@throughline/runtime/environment.ts'
import { dataLayout } from '@throughline/runtime/layout.ts'
import { isRunning, readRunRecord } from '@throughline/runtime/processes/run-record.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { apiFromEnvironment } from './environment.ts'

/** Address of the running service: as the environment says, else as it left it in its data directory. */
export function serviceAddress(): string {
  const given = apiFromEnvironment()
  if (given !== undefined) return given
  const record = readRunRecord(dataLayout(readEnvironment().dataDir), 'api')
  if (record !== undefined && isRunning(record)) return record.address
  throw new CliError(
    'The service does not run here. Start it with `npm start`, or answer from files with --files PATH.',
  )
}

/** Only what was given: the service refuses a null where it has a default. */
export function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** Codes of errors that say in their own words what is wrong with the question. */
const expectedErrors = new Set(['NOT_FOUND', 'INVALID_INPUT', 'NO_REVISION', 'OTHER_VERSION', 'OUT_OF_TIME'])

const responseSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .optional(),
})

/** Asks the service one question. @throws CliError where it does not answer */
export async function ask<T>(query: string, variables: object, schema: z.ZodType<T>): Promise<T> {
  const address = serviceAddress()
  const { data, errors } = responseSchema.parse(await post(`${address}/graphql`, { query, variables }))
  const [error] = errors ?? []
  if (error === undefined) return schema.parse(data)
  const isAnswer = expectedErrors.has(error.extensions?.code ?? '')
  throw new CliError(isAnswer ? error.message : `The service could not answer: ${error.message}`)
}

async function post(url: string, body: object): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-throughline': 'cli' },
      body: JSON.stringify(body),
    })
  } catch (error) {
    throw new CliError(`The service at ${url} does not answer (throughline status tells more).`, { cause: error })
  }
  try {
    return await response.json()
  } catch (error) {
    throw new CliError(`The service at ${url} answered ${response.status}, but not in JSON.`, { cause: error })
  }
}
