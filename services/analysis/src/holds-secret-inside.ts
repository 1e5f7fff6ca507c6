import { holdsSecret } from '@throughline/connectors/secrets/redact.ts'

/** Whether any text in a value holds a secret of a published format, or a password in a connection string. */
export function holdsSecretInside(value: unknown): boolean {
  if (typeof value === 'string') return holdsSecret(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSecretInside)
}
