import { looksSecret } from '../../secrets/looks-secret.ts'
import { containersOf } from '../cluster/inventory.ts'
import type { PodSpec } from '../wire.ts'

/** Secrets that stand in clear in a pod's variables and arguments. */
export function literalsIn(spec: PodSpec): readonly { readonly name: string; readonly value: string }[] {
  return containersOf(spec)
    .flatMap(({ env, args, command }) => [
      ...env.flatMap(({ name, value }) => (value == null ? [] : [{ name, value: String(value) }])),
      ...argumentsIn([...command, ...args]),
    ])
    .filter(({ name, value }) => looksSecret(name, value))
}

/** `--token=x` and `--token x`. */
function argumentsIn(words: readonly string[]): readonly { name: string; value: string }[] {
  return words.flatMap((word, index) => {
    const [, name, value] = /^(-{1,2}[\w-]+|[A-Z][A-Z0-9_]*)=(.*)$/s.exec(word) ?? []
    if (name !== undefined && value !== undefined) return [{ name, value }]
    const next = words[index + 1]
    return /^-{1,2}[\w-]+$/.test(word) && next !== undefined && !next.startsWith('-')
      ? [{ name: word, value: next }]
      : []
  })
}
