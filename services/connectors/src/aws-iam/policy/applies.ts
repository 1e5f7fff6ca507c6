import { holds } from './condition.ts'
import type { Known } from './known.ts'
import { compilePattern, matches, type Pattern } from './pattern.ts'
import type { Listed, Statement } from './statement.ts'
import { every, not, some, type Truth, unknown } from './truth.ts'
import { substitute } from './variables.ts'

/** One call, with nothing left open. */
export interface Request {
  /** The ARN, or `*` for an action that knows no resources. */
  readonly resource: string
  readonly lookup: (key: string) => Known
}

/** A resource element with its variables replaced; undefined where a variable has no value, so that it fits nothing. */
export interface ResourcePattern {
  readonly pattern: Pattern
  /** Variables that are not known: where the pattern fits, it fits perhaps. */
  readonly variables: readonly string[]
}

const withoutVariables = new WeakMap<Listed, readonly ResourcePattern[]>()

/** The patterns of a statement's resources for this requester. */
export function resourcePatterns(
  listed: Listed,
  variables: boolean,
  lookup: (key: string) => Known,
): readonly ResourcePattern[] {
  const cached = withoutVariables.get(listed)
  if (cached !== undefined) return cached
  const patterns = listed.values.flatMap((text): ResourcePattern[] => {
    const replaced = variables ? substitute(text, lookup) : { is: 'known' as const, parts: text }
    if (replaced.is === 'void') return []
    const pattern = compilePattern(replaced.parts, 'arn')
    return [{ pattern, variables: replaced.is === 'unknown' ? replaced.variables : [] }]
  })
  if (!variables || !listed.values.some((text) => text.includes('${'))) withoutVariables.set(listed, patterns)
  return patterns
}

/** Whether a statement whose actions include the request's applies to it: its resources and its conditions. */
export function applies(statement: Statement, request: Request): Truth {
  const resource = fitsResource(statement, request)
  if (resource === false) return false
  const conditions = statement.conditions.map((each) => holds(each, request.lookup, statement.variables))
  return every([resource, ...conditions])
}

function fitsResource({ resources, variables }: Statement, { resource, lookup }: Request): Truth {
  // A trust policy's statements are about the role that they stand in.
  if (resources === undefined) return true
  const fits = some(
    resourcePatterns(resources, variables, lookup).map(({ pattern, variables: missing }): Truth => {
      if (!matches(pattern, resource)) return false
      return missing.length === 0 || unknown(`the value of ${missing.join(', ')} in its resource is not known`)
    }),
  )
  return resources.negated ? not(fits) : fits
}
