/** What could not be decided, in words a person can act on. */
export interface Unknown {
  readonly because: readonly string[]
}

/** Three-valued: a policy may ask what the document does not say. */
export type Truth = boolean | Unknown

/** Undecided, for one reason. */
export function unknown(reason: string): Unknown {
  return { because: [reason] }
}

/** True only if all are; one false settles it whatever is undecided. */
export function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return undecidedOr(truths, true)
}

/** True if one is, whatever is undecided. */
export function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return undecidedOr(truths, false)
}

export function not(truth: Truth): Truth {
  return typeof truth === 'boolean' ? !truth : truth
}

/** The reasons why it is undecided; none where it is decided. */
export function reasonsOf(truth: Truth): readonly string[] {
  return typeof truth === 'boolean' ? [] : truth.because
}

function undecidedOr(truths: readonly Truth[], settled: boolean): Truth {
  const because = [...new Set(truths.flatMap(reasonsOf))]
  return because.length === 0 ? settled : { because }
}
