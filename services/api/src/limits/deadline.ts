import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Milliseconds that an operation may take. Subscriptions last as long as somebody listens. */
export const operationDeadline = 30_000

/** Ends operations that take too long with an error of their own; what they had begun is left to its end. */
export function deadline(milliseconds = operationDeadline): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const late = Promise.withResolvers<{ errors: GraphQLError[] }>()
        const timer = setTimeout(() => {
          const error = new GraphQLError(`No answer within ${milliseconds / 1_000} seconds.`, {
            extensions: { code: 'DEADLINE_EXCEEDED' },
          })
          late.resolve({ errors: [error] })
        }, milliseconds)
        try {
          return await Promise.race([executeFn(args), late.promise])
        } finally {
          clearTimeout(timer)
        }
      })
    },
  }
}
