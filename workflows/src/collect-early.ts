import { setFlagsFromString } from 'node:v8'

/** By how much the heap may grow, in percent of what was in use, before its garbage is collected. */
const growth = 50

/**
 * Has V8 collect garbage early. By default it lets a heap of this size grow threefold first, so that most of a worker's memory would be
 * garbage: a sync holds a hundred megabytes, however many facts its files have. There is no limit on what is in use, since publishing a
 * large estate needs it. To be called before anything large is made.
 */
export function collectEarly(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`)
}
