import { type Request, resourcePatterns } from './applies.ts'
import { type Knowledge, type Known, valued } from './known.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import type { Condition, Statement } from './statement.ts'
import { substitute } from './variables.ts'
import { witness } from './witness.ts'

/** What is asked of policies: may this be done on any of the resources that fit? */
export interface Ask {
  /** `service:Name`, in any case. */
  readonly action: string
  /** An ARN, with wildcards where the requester is free; `*` for actions that know no resources. */
  readonly on: string
  /** What is known of this call besides what is known of who makes it. */
  readonly knowledge?: Knowledge
}

/** Combinations of freely chosen values that are tried; what is beyond stays undecided. */
const maxChoices = 64

/**
 * The concrete requests that tell the statements apart: for every pattern that a statement names, a resource that fits
 * it, and for every value that a condition asks for, a requester who picks it.
 */
export function requestsOf(
  ask: Ask,
  statements: readonly Statement[],
  lookup: (key: string) => Known,
): readonly Request[] {
  const choices = choicesOf(statements, lookup)
  return resourcesOf(ask.on, statements, lookup).flatMap((resource) =>
    choices.map(
      (choice): Request => ({
        resource,
        lookup: choice.size === 0 ? lookup : (key) => choice.get(key) ?? lookup(key),
      }),
    ),
  )
}

function resourcesOf(on: string, statements: readonly Statement[], lookup: (key: string) => Known): readonly string[] {
  if (!/[*?]/.test(on) || on === '*') return [on]
  const target = compilePattern(on, 'arn')
  const found = new Set<string>()
  const add = (patterns: readonly Pattern[]): boolean => {
    const resource = witness([target, ...patterns])
    if (resource !== undefined) found.add(resource)
    return resource !== undefined
  }
  add([])
  const narrowing: Pattern[] = []
  for (const { effect, resources, variables } of statements) {
    if (resources === undefined) continue
    for (const { pattern } of resourcePatterns(resources, variables, lookup)) {
      // What covers the whole target tells nothing apart; what misses it tells nothing.
      if (pattern.open && pattern.prefix !== undefined && target.head.startsWith(pattern.prefix)) continue
      if (!add([pattern])) continue
      // What lies in two of these at once may be allowed where what lies in one alone is not.
      if ((effect === 'Allow') !== resources.negated) narrowing.push(pattern)
    }
  }
  for (const [at, one] of narrowing.entries()) for (const other of narrowing.slice(at + 1)) add([one, other])
  return [...found]
}

type Choice = ReadonlyMap<string, Known>

function choicesOf(statements: readonly Statement[], lookup: (key: string) => Known): readonly Choice[] {
  const wanted = new Map<string, Set<string>>()
  for (const { conditions, variables } of statements) {
    for (const condition of conditions) {
      const key = condition.key.toLowerCase()
      const known = lookup(key)
      if (known.is !== 'chosen') continue
      const values = wanted.get(key) ?? new Set([witness([compilePattern(known.pattern, 'arn')]) ?? ''])
      wanted.set(key, values)
      for (const value of valuesFor(condition, known.pattern, variables, lookup)) values.add(value)
    }
  }
  let choices: Choice[] = [new Map()]
  for (const [key, values] of wanted) {
    if (choices.length * values.size > maxChoices) continue
    choices = choices.flatMap((choice) => [...values].map((value) => new Map([...choice, [key, valued(value)]])))
  }
  return choices
}

/** Values within the pattern that the condition might be about. */
function valuesFor(
  condition: Condition,
  within: string,
  variables: boolean,
  lookup: (key: string) => Known,
): readonly string[] {
  const kind = /^arn/i.test(condition.operator) ? 'arn' : 'text'
  const hasWildcards = kind === 'arn' || /like$/i.test(condition.operator)
  return condition.values.flatMap((text) => {
    const replaced = variables ? substitute(text, lookup) : { is: 'known' as const, parts: [{ text, literal: false }] }
    if (replaced.is !== 'known') return []
    const parts = hasWildcards ? replaced.parts : replaced.parts.map((part) => ({ ...part, literal: true }))
    const value = witness([compilePattern(within, 'arn'), compilePattern(parts, kind)])
    return value === undefined ? [] : [value]
  })
}
