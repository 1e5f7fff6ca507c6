import { place } from './place.ts'
import { safeText } from './safe-text.ts'

/** A refused record: where it stands, and why. */
interface ShownRejection {
  readonly code: string
  readonly file: string
  readonly pointer?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly reason: string
}

/** How many refused records are listed; a folder of foreign files would bury the answer. */
const listed = 20

/** Records that were refused, each with its file, place and reason. @param count of all, where only the first are at hand */
export function showRejections(rejected: readonly ShownRejection[], count = rejected.length): string {
  const lines = rejected.slice(0, listed).map((one) => `${place(one)}: ${safeText(one.reason)} (${one.code})`)
  const more = count > lines.length ? [`… and ${count - lines.length} more.`] : []
  return [`Refused: ${count}`, ...lines, ...more].join('\n')
}
