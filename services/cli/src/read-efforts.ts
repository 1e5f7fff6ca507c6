import { type EffortOverrides, effortsSchema } from '@throughline/analysis/cut/efforts.ts'
import { z } from 'zod'
import { CliError } from './cli-error.ts'
import { readJson } from './read-json.ts'

/** Reads an operator's own efforts from a JSON file. */
export function readEfforts(file: string | undefined): EffortOverrides | undefined {
  if (file === undefined) return undefined
  const efforts = effortsSchema.safeParse(readJson(file))
  if (!efforts.success) throw new CliError(`${file}: ${z.prettifyError(efforts.error)}`)
  return efforts.data
}
