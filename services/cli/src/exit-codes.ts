/** What a command's exit code says; the same for every command. */
export const exitCodes = {
  done: 0,
  /** The question's "bad" answer. */
  bad: 1,
  couldNotAnswer: 2,
  /** Done, but some records were refused. */
  refusedSome: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
