/** One question of a statement's `Condition`. */
export interface Condition {
  /** As written, without quantifier and `IfExists`. */
  readonly operator: string
  readonly quantifier: 'all' | 'any' | undefined
  readonly ifExists: boolean
  /** As written; keys are compared without regard to case. */
  readonly key: string
  readonly values: readonly string[]
}

/** A list with its sense: `NotAction` and the like hold for everything that is not on it. */
export interface Listed {
  readonly values: readonly string[]
  readonly negated: boolean
}

/** The principals that a trust or resource policy names. */
export interface PrincipalElement {
  readonly negated: boolean
  /** ARNs, account ids and `*`. */
  readonly aws: readonly string[]
  readonly service: readonly string[]
  readonly federated: readonly string[]
}

/** A statement of a policy document, its spellings made one. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny'
  /** What tells it from its policy's others: its Sid where that is unique, else its index. */
  readonly label: string
  /** JSON pointer in the file; of a document kept as one text, that text's. */
  readonly pointer: string
  readonly actions: Listed
  /** Absent in trust policies. */
  readonly resources: Listed | undefined
  /** Absent in identity policies. */
  readonly principals: PrincipalElement | undefined
  readonly conditions: readonly Condition[]
  /** Policy variables are replaced: only since the version of 2012-10-17. */
  readonly variables: boolean
}
