import { readFileSync } from 'node:fs'
import { type EffortOverrides, effortsSchema } from '@throughline/analysis/cut/efforts.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'

/** Reads an operator's own efforts from a JSON file. */
export function readEfforts(file: string | undefined): EffortOverrides | undefined {
  if (file === undefined) return undefined
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it cannot be read'
    throw new CliError(`${file}: ${reason}`, { cause: error })
  }
  const efforts = effortsSchema.safeParse(json)
  if (!efforts.success) throw new CliError(`${file}: ${z.prettifyError(efforts.error)}`)
  return efforts.data
}
