import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { ask } from './service-request.ts'

const revision = z.object({ revision: z.object({ number: z.int() }).nullable() })

/** The number of the revision that was current at a time (ISO 8601). @throws CliError where none is kept from then */
export async function askRevisionAt(asOf: string): Promise<number> {
  const document = 'query CliRevision($asOf: DateTime!) { revision(asOf: $asOf) { number } }'
  const found = (await ask(document, { asOf }, revision)).revision
  if (found === null) throw new CliError(`No revision is kept that was published until ${asOf}.`)
  return found.number
}
