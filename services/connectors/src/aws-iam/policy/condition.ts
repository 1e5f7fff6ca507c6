import type { Known } from './known.ts'
import { type Operator, operators } from './operators.ts'
import type { Condition } from './statement.ts'
import { every, not, some, type Truth, unknown } from './truth.ts'
import { type Substituted, substitute } from './variables.ts'

/** Decides one condition of a request whose condition keys `lookup` knows. */
export function holds(condition: Condition, lookup: (key: string) => Known, variables: boolean): Truth {
  const known = lookup(condition.key.toLowerCase())
  if (condition.operator.toLowerCase() === 'null') return isNull(condition, known)
  const operator = operators.get(condition.operator.toLowerCase())
  switch (known.is) {
    case 'absent':
      return condition.ifExists || condition.quantifier === 'all' || (operator?.negated ?? isNegated(condition))
    case 'chosen':
    case 'unknown':
      return undecided(condition)
    case 'values':
      if (operator === undefined) return undecided(condition)
      return compare(condition, operator, known.values, wantedOf(condition, lookup, variables))
  }
}

function compare(
  condition: Condition,
  operator: Operator,
  actual: readonly string[],
  wanted: readonly Substituted[],
): Truth {
  const each = actual.map((value) => {
    const fits = some(wanted.map((one) => fitsOne(condition, operator, value, one)))
    return operator.negated ? not(fits) : fits
  })
  return condition.quantifier === 'all' ? every(each) : some(each)
}

function fitsOne(condition: Condition, operator: Operator, value: string, wanted: Substituted): Truth {
  if (wanted.is === 'void') return false
  if (wanted.is === 'known') return operator.test(value, wanted.parts)
  return unknown(`${describe(condition)}: ${wanted.variables.join(', ')} is not known`)
}

function wantedOf(condition: Condition, lookup: (key: string) => Known, variables: boolean): readonly Substituted[] {
  return condition.values.map(
    (text): Substituted => (variables ? substitute(text, lookup) : { is: 'known', parts: [{ text, literal: false }] }),
  )
}

/** `Null` asks whether the key is absent. */
function isNull(condition: Condition, known: Known): Truth {
  if (known.is === 'unknown' || known.is === 'chosen') return undecided(condition)
  return condition.values.includes('true') === (known.is === 'absent')
}

/** IpAddress and what is newer than this table: their sense is in their name. */
function isNegated({ operator }: Condition): boolean {
  return /^not|not(?:equals|like)/i.test(operator)
}

function undecided(condition: Condition): Truth {
  return unknown(`${describe(condition)} cannot be decided from this file`)
}

function describe({ operator, quantifier, ifExists, key }: Condition): string {
  const prefix = quantifier === undefined ? '' : quantifier === 'all' ? 'ForAllValues:' : 'ForAnyValue:'
  return `condition ${prefix}${operator}${ifExists ? 'IfExists' : ''} ${key}`
}
