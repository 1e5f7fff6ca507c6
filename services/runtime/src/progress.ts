/** One sign of life of a long step. */
export interface Progress {
  /** Which step, in a few words; the same for all its reports. */
  readonly step: string
  /** How far it is: a count, a size, an elapsed time. */
  readonly detail?: string
  readonly done?: boolean
}

export type OnProgress = (progress: Progress) => void

/** Reports how long a wait has lasted, once a second, until `stop` is called. */
export function reportElapsed(onProgress: OnProgress, step: string): { elapsed: () => string; stop: () => void } {
  const began = performance.now()
  const elapsed = () => `${((performance.now() - began) / 1000).toFixed(0)} s`
  const timer = setInterval(() => onProgress({ step, detail: elapsed() }), 1000)
  return { elapsed, stop: () => clearInterval(timer) }
}
