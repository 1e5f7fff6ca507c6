import { createHash } from 'node:crypto'
import type { Capability } from '../capabilities/define-capability.ts'
import type { Rule } from './define-rule.ts'
import { withoutWords } from './without-words.ts'

const known = new WeakMap<Rule | Capability, string>()

/**
 * The version of a rule or capability: 64 bits of SHA-256, in hex, over what it says and not over its words. Two versions are equal if and only
 * if the declarations derive the same.
 */
export function versionOf(declaration: Rule | Capability): string {
  const before = known.get(declaration)
  if (before !== undefined) return before
  const made = createHash('sha256')
    .update(JSON.stringify(meaning(declaration), withoutWords))
    .digest('hex')
    .slice(0, 16)
  known.set(declaration, made)
  return made
}

function meaning(declaration: Rule | Capability): object {
  if (!('id' in declaration)) return { type: declaration.type, key: declaration.key, arms: declaration.arms }
  const { id, candidate, silent, arms } = declaration
  return { id, candidate, silent, arms }
}
