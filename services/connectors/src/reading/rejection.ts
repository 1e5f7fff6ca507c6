import type { Rejection } from '../connector.ts'

/** Tells a rejection from what was asked for. */
export function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && 'code' in value && 'reason' in value && 'file' in value
}
