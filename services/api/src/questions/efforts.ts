import { type EffortOverrides, effortsSchema } from '@throughline/analysis/cut/efforts.ts'
import { z } from 'zod'
import { InvalidInputError } from '../types/errors.ts'

/** An operator's own efforts, as a question brings them. @throws InvalidInputError */
export function effortsIn(value: object | null | undefined): EffortOverrides | undefined {
  if (value == null) return undefined
  const efforts = effortsSchema.safeParse(value)
  if (!efforts.success)
    throw new InvalidInputError(`The efforts are not right: ${z.prettifyError(efforts.error)}`, 'efforts')
  return efforts.data
}
