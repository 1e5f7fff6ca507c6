import type { Evidence } from '@throughline/graph/facts/evidence.ts'
import type { Conflict } from '../answers/sources.ts'

/** Who said it, where and when. */
export function placeOf({ source, file, pointer, line, observedAt }: Evidence): Conflict['places'][number] {
  return {
    source,
    file,
    ...(pointer === undefined ? {} : { pointer }),
    ...(line === undefined ? {} : { line }),
    observedAt,
  }
}
