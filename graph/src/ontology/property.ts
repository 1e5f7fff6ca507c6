import { z } from 'zod'

/** A value a property can hold. Times are ISO 8601 strings. `Control.sets` is the only structured one. */
export type PropertyValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly property: string; readonly value: string | number | boolean }

/**
 * How sources that dispute a property are settled, before "newest observation, then source name":
 * - `any`: true if one source says so (risk flags, and flags that say what is known);
 * - `all`: true only if every source that states it agrees (flags that make an asset safer);
 * - `highest`: the largest number; `first`: the value listed first in `values`, which is the riskiest;
 * - `union`: everything any source lists; `newest`: no risk order exists.
 */
export type Dispute = 'any' | 'all' | 'highest' | 'first' | 'union' | 'newest'

/** One property of an asset kind or relation type: its shape, default, dispute rule and words. */
export interface Property {
  readonly type: 'flag' | 'level' | 'count' | 'text' | 'time' | 'choice' | 'list' | 'setting'
  readonly about: string
  readonly schema: z.ZodType<PropertyValue>
  readonly dispute: Dispute
  readonly default?: PropertyValue
  /** Choices, riskiest first; of a list, the values it may hold (none: any text). */
  readonly values?: readonly string[]
  /** Computed when facts are joined; a source cannot state it. */
  readonly stamp?: true
}

/** A boolean. Absent is false unless `default` says otherwise. */
export function flag(about: string, options: { dispute: 'any' | 'all'; default?: boolean; stamp?: true }): Property {
  return { type: 'flag', about, schema: z.boolean(), default: false, ...options }
}

/** An integer from 0 to 4; sources that disagree yield the highest. */
export function level(about: string): Property {
  return { type: 'level', about, schema: z.int().min(0).max(4), dispute: 'highest', default: 0 }
}

/** A non-negative integer. */
export function count(about: string): Property {
  return { type: 'count', about, schema: z.int().min(0), dispute: 'newest' }
}

/** Free text. */
export function text(about: string, fallback?: string): Property {
  return {
    type: 'text',
    about,
    schema: z.string(),
    dispute: 'newest',
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}

/** A point in time, ISO 8601 with offset. */
export function time(about: string): Property {
  return { type: 'time', about, schema: z.iso.datetime({ offset: true }), dispute: 'newest' }
}

/** One of `values`, riskiest first; sources that disagree yield the riskiest. No default where `fallback` is not given. */
export function choice<const V extends readonly [string, ...string[]]>(
  about: string,
  values: V,
  fallback?: V[number],
): Property {
  return {
    type: 'choice',
    about,
    schema: z.enum(values),
    values,
    dispute: 'first',
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}

/** A set of texts; sources that disagree yield the union. */
export function list(
  about: string,
  options: { values?: readonly [string, ...string[]]; default?: readonly string[] } = {},
): Property {
  const item = options.values === undefined ? z.string() : z.enum(options.values)
  return {
    type: 'list',
    about,
    schema: z.array(item),
    dispute: 'union',
    default: options.default ?? [],
    ...(options.values === undefined ? {} : { values: options.values }),
  }
}

/** A property and the value a control gives it. */
export function setting(about: string): Property {
  const value = z.union([z.string(), z.number(), z.boolean()])
  return { type: 'setting', about, schema: z.object({ property: z.string(), value }), dispute: 'newest' }
}
