import type { Refusal } from '@throughline/analysis/refusal.ts'
import type { FactTable } from '@throughline/graph/derive/fact-table.ts'
import { accesses } from '@throughline/graph/footholds/access.ts'
import { InvalidInputError, NotFoundError } from '../types/errors.ts'

/** The error for a question that the analysis refused: not found where one of the names names nothing, else invalid. */
export function refusedError(facts: FactTable, { refused }: Refusal, names: readonly string[]): Error {
  return names.some((name) => namesNothing(facts, name)) ? new NotFoundError(refused) : new InvalidInputError(refused)
}

function namesNothing(facts: FactTable, text: string): boolean {
  const at = text.indexOf('@')
  const hasAccess = accesses.some((access) => access === text.slice(0, at))
  const candidates = hasAccess ? [text, text.slice(at + 1)] : [text]
  return !facts.assets.some(({ id, name }) => candidates.includes(id) || candidates.includes(name))
}
