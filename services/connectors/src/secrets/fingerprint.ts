import { createHmac } from 'node:crypto'

/** Fingerprints secrets: HMAC-SHA-256 under the estate key, 64 hex digits. Without the key nobody can try values against it. */
export function fingerprinter(key: Uint8Array): (secret: string) => string {
  return (secret) => createHmac('sha256', key).update(secret, 'utf8').digest('hex')
}
