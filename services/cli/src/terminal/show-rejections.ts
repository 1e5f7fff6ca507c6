import type { Rejection } from '@throughline/connectors/connector.ts'
import { place } from './place.ts'
import { safeText } from './safe-text.ts'

/** How many refused records are listed; a folder of foreign files would bury the answer. */
const listed = 20

/** Records that were refused, each with its file, place and reason. */
export function showRejections(rejected: readonly Rejection[]): string {
  const lines = rejected.slice(0, listed).map((one) => `${place(one)}: ${safeText(one.reason)} (${one.code})`)
  const more = rejected.length > listed ? [`… and ${rejected.length - listed} more.`] : []
  return [`Refused: ${rejected.length}`, ...lines, ...more].join('\n')
}
