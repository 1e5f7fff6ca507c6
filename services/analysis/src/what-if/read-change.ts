import type { PropertyValue } from '@throughline/graph/ontology/property.ts'
import { z } from 'zod'
import type { Refusal } from '../refusal.ts'
import type { Change } from './changes.ts'
import { readFactsDocument } from './facts-document.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const value: z.ZodType<PropertyValue> = z.union([
  scalar,
  z.array(z.string()),
  z.object({ property: z.string(), value: scalar }),
])

/** A change as `writeChange` wrote it. */
export const writtenChangeSchema = z.union([
  z.strictObject({ revoke: z.string() }),
  z.strictObject({ remove: z.string() }),
  z.strictObject({ set: z.object({ of: z.string(), property: z.string(), value }) }),
  z.strictObject({ control: z.object({ control: z.string(), of: z.string() }) }),
  z.strictObject({ add: z.looseObject({}) }),
])

/** The change that was written. @param asOf when added facts count as observed */
export function readChange(written: z.infer<typeof writtenChangeSchema>, asOf: string): Change | Refusal {
  if ('revoke' in written) return { change: 'revoke', grant: written.revoke }
  if ('remove' in written) return { change: 'remove', of: written.remove }
  if ('set' in written) return { change: 'set', ...written.set }
  if ('control' in written) return { change: 'add-control', ...written.control }
  const facts = readFactsDocument(written.add, asOf)
  return 'refused' in facts ? facts : { change: 'add', facts }
}
