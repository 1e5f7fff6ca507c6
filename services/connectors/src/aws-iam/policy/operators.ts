import { compilePattern, matches, type PatternPart } from './pattern.ts'

/** A test of one value of the request against one value of the policy. */
export interface Operator {
  readonly test: (actual: string, wanted: readonly PatternPart[]) => boolean
  /** Its name begins with "Not" in spirit: true where no wanted value fits, and where the key is absent. */
  readonly negated: boolean
}

const text = (parts: readonly PatternPart[]) => parts.map((part) => part.text).join('')

const equals = (actual: string, wanted: readonly PatternPart[]) => actual === text(wanted)
const equalsIgnoringCase = (actual: string, wanted: readonly PatternPart[]) =>
  actual.toLowerCase() === text(wanted).toLowerCase()
const like = (actual: string, wanted: readonly PatternPart[]) => matches(compilePattern(wanted, 'text'), actual)
// ArnEquals and ArnLike behave alike.
const arn = (actual: string, wanted: readonly PatternPart[]) => matches(compilePattern(wanted, 'arn'), actual)

function number(compare: (a: number, b: number) => boolean): Operator['test'] {
  return (actual, wanted) => compare(Number(actual), Number(text(wanted)))
}

function date(compare: (a: number, b: number) => boolean): Operator['test'] {
  return (actual, wanted) => compare(instant(actual), instant(text(wanted)))
}

/** ISO 8601, or seconds since 1970. */
function instant(written: string): number {
  return /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written)
}

const comparisons = {
  equals: (a: number, b: number) => a === b,
  lessthan: (a: number, b: number) => a < b,
  lessthanequals: (a: number, b: number) => a <= b,
  greaterthan: (a: number, b: number) => a > b,
  greaterthanequals: (a: number, b: number) => a >= b,
}

/**
 * The operators that can be decided, by their names in lower case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['stringequals', { test: equals, negated: false }],
  ['stringnotequals', { test: equals, negated: true }],
  ['stringequalsignorecase', { test: equalsIgnoringCase, negated: false }],
  ['stringnotequalsignorecase', { test: equalsIgnoringCase, negated: true }],
  ['stringlike', { test: like, negated: false }],
  ['stringnotlike', { test: like, negated: true }],
  ['arnequals', { test: arn, negated: false }],
  ['arnlike', { test: arn, negated: false }],
  ['arnnotequals', { test: arn, negated: true }],
  ['arnnotlike', { test: arn, negated: true }],
  ['bool', { test: equalsIgnoringCase, negated: false }],
  ['binaryequals', { test: equals, negated: false }],
  ['numericnotequals', { test: number(comparisons.equals), negated: true }],
  ['datenotequals', { test: date(comparisons.equals), negated: true }],
  ...Object.entries(comparisons).flatMap(([name, compare]): [string, Operator][] => [
    [`numeric${name}`, { test: number(compare), negated: false }],
    [`date${name}`, { test: date(compare), negated: false }],
  ]),
])
