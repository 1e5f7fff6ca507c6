import { isRefusal } from '@throughline/analysis/refusal.ts'
import type { Change } from '@throughline/analysis/what-if/changes.ts'
import { readFactsDocument } from '@throughline/analysis/what-if/facts-document.ts'
import type { PropertyValue } from '@throughline/graph/ontology/property.ts'
import { z } from 'zod'
import { InvalidInputError } from '../types/errors.ts'

/** A supposed change as the API takes it: one of these. */
export interface ChangeInput {
  readonly revoke?: string | null | undefined
  readonly remove?: string | null | undefined
  readonly set?: { readonly of: string; readonly property: string; readonly value?: unknown } | null | undefined
  readonly control?: { readonly control: string; readonly of: string } | null | undefined
  readonly add?: object | null | undefined
}

/** Changes in one question. */
const mostChanges = 200

const scalar = z.union([z.string(), z.number(), z.boolean()])
const propertyValue: z.ZodType<PropertyValue> = z.union([
  scalar,
  z.array(z.string()),
  z.object({ property: z.string(), value: scalar }),
])

/** The changes that a question supposes. @param asOf when added facts count as observed @throws InvalidInputError */
export function changesIn(input: readonly ChangeInput[], asOf: string): readonly Change[] {
  if (input.length === 0) throw new InvalidInputError('Say what would change.', 'changes')
  if (input.length > mostChanges)
    throw new InvalidInputError(`changes names at most ${mostChanges}, not ${input.length}.`, 'changes')
  return input.map((change) => changeIn(change, asOf))
}

function changeIn({ revoke, remove, set, control, add }: ChangeInput, asOf: string): Change {
  if (revoke != null) return { change: 'revoke', grant: revoke }
  if (remove != null) return { change: 'remove', of: remove }
  if (control != null) return { change: 'add-control', control: control.control, of: control.of }
  if (set != null) return { change: 'set', of: set.of, property: set.property, value: valueIn(set.value) }
  if (add == null) throw new InvalidInputError('A change says one thing.', 'changes')
  const facts = readFactsDocument(add, asOf)
  if (isRefusal(facts)) throw new InvalidInputError(facts.refused, 'changes')
  return { change: 'add', facts }
}

function valueIn(value: unknown): PropertyValue {
  const parsed = propertyValue.safeParse(value)
  if (!parsed.success)
    throw new InvalidInputError('A property’s value is a text, a number, true or false, or a list of texts.', 'changes')
  return parsed.data
}
