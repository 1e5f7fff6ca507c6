/** A question that cannot be answered as it was asked: why, and what would do, in words for the person who asked. */
export interface Refusal {
  readonly refused: string
}

export function refuse(refused: string): Refusal {
  return { refused }
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer
}
