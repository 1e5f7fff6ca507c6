import type { Problem } from '../answers/verify.ts'

/** What is wrong with the time against which expiry is judged. */
export function checkTime(asOf: string): Problem[] {
  return Number.isNaN(Date.parse(asOf)) ? [{ at: '/asOf', what: `${JSON.stringify(asOf)} is no time.` }] : []
}
