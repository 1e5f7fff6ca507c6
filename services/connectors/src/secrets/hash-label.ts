import { createHash } from 'node:crypto'

/**
 * The value's SHA-256, fingerprinted in turn: some providers (GitHub's audit log) know their tokens by that hash, and it
 * tells nobody without the estate key anything.
 */
export function hashFingerprint(secret: string, fingerprint: (secret: string) => string): string {
  return fingerprint(createHash('sha256').update(secret, 'utf8').digest('hex'))
}

/** The label under which a credential carries it. */
export function hashLabel(hash: string): string {
  return `sha256:${hash.slice(0, 32)}`
}
