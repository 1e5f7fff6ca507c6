import { formatValue, spelled } from '../ui/format.ts'
import type { ChangedPath } from './revisions-queries.ts'

type Cause = ChangedPath['causes'][number]

/** Why a path came or went, in words. */
export function causeWords({ fact, name, change, relation, property, before, after }: Cause): string {
  const what = relation === null ? name : `${relation.from.name} ${relation.verb} ${relation.to.name}`
  if (fact === 'EXPIRY') return `${what} expired`
  if (fact === 'PROPERTY') return `${spelled(property ?? '')} of ${what} was ${value(before)} and is ${value(after)}`
  return `${what} ${change === 'ADDED' ? 'is new' : 'is gone'}`
}

function value(given: Cause['before']): string {
  return given === null ? 'not stated' : formatValue(given)
}
