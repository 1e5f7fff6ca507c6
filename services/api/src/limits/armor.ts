import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor'
import type { GraphQLError } from 'graphql'

/** The deepest of the explorer's and the command line's operations has seven levels. */
const maxDepth = 8
const maxAliases = 20
/** The largest of the explorer's operations has some 250. */
const maxTokens = 2_000
const maxDirectives = 20

/**
 * Limits on an operation's text, checked before it runs: depth, aliases, tokens, directives; and no hints at the names of
 * fields. What its answer may cost is counted by the schema, which knows how long lists are.
 */
export function armor() {
  return EnvelopArmorPlugin({
    maxDepth: { n: maxDepth, flattenFragments: true, onReject: [coded('DEPTH_LIMIT')] },
    maxAliases: { n: maxAliases, onReject: [coded('ALIAS_LIMIT')] },
    maxTokens: { n: maxTokens, onReject: [coded('TOKEN_LIMIT')] },
    maxDirectives: { n: maxDirectives, onReject: [coded('DIRECTIVE_LIMIT')] },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  })
}

/** Armor's errors carry no code of their own. */
function coded(code: string): (context: unknown, error: GraphQLError) => void {
  return (_, error) => {
    Object.assign(error.extensions, { code, http: { status: 400 } })
  }
}
