import { compilePattern, matches, type Pattern } from './pattern.ts'
import type { Statement } from './statement.ts'

/** A policy's statements, found by action. One policy serves all who hold it. */
export class Policy {
  readonly statements: readonly Statement[]
  readonly #byAction = new Map<string, readonly Statement[]>()
  readonly #actions: readonly (readonly Pattern[])[]

  constructor(statements: readonly Statement[]) {
    this.statements = statements
    this.#actions = statements.map(({ actions }) => actions.values.map((action) => compilePattern(action, 'text')))
  }

  /** The statements whose actions include it, whatever else they ask. `action` in lower case, `service:name`. */
  forAction(action: string): readonly Statement[] {
    let found = this.#byAction.get(action)
    if (found === undefined) {
      found = this.statements.filter(({ actions }, at) => {
        const isListed = this.#actions[at]?.some((pattern) => matches(pattern, action)) ?? false
        return isListed !== actions.negated
      })
      this.#byAction.set(action, found)
    }
    return found
  }
}

/** A thing that a person would change, and where in the file it stands. */
export interface GrantPlace {
  readonly grant: string
  readonly pointer: string
}

/** A policy as somebody holds it. */
export interface HeldPolicy {
  readonly policy: Policy
  /** The id of one of its statements as a grant. */
  readonly grantOf: (statement: Statement) => string
}

export interface HeldStatement {
  readonly statement: Statement
  readonly place: GrantPlace
}

const found = new WeakMap<readonly HeldPolicy[], Map<string, readonly HeldStatement[]>>()

/** The held statements whose actions include it. Kept for as long as the list of policies is. */
export function statementsFor(held: readonly HeldPolicy[], action: string): readonly HeldStatement[] {
  let byAction = found.get(held)
  if (byAction === undefined) {
    byAction = new Map()
    found.set(held, byAction)
  }
  let statements = byAction.get(action)
  if (statements === undefined) {
    statements = held.flatMap(({ policy, grantOf }) =>
      policy.forAction(action).map((statement) => ({
        statement,
        place: { grant: grantOf(statement), pointer: statement.pointer },
      })),
    )
    byAction.set(action, statements)
  }
  return statements
}
