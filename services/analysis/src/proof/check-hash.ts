import type { Problem } from '../answers/verify.ts'

/** What is wrong with a hash that a file says it has. */
export function checkHash(said: string, found: string): Problem[] {
  if (said === found) return []
  return [{ at: '/hash', what: `The content was changed: its hash is ${found}, not ${said}.` }]
}
