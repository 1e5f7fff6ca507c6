import { z } from 'zod'

const schema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])

/** What was given as a property's value; undefined where it is none that can be stated. */
export function propertyValueOf(given: unknown): z.infer<typeof schema> | undefined {
  const parsed = schema.safeParse(given)
  return parsed.success ? parsed.data : undefined
}
