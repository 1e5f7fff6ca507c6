import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Context } from '../context.ts'
import { armor } from '../limits/armor.ts'
import { deadline } from '../limits/deadline.ts'
import { withoutIntrospection } from '../limits/introspection.ts'
import { errorMask } from '../limits/mask-error.ts'
import { schema } from '../schema.ts'

/** Where operations are sent to. */
export const graphqlPath = '/graphql'

/** Bytes of a request. The largest of the explorer's has some 3,000; a question may name a hundred assets. */
const maxRequestBodySize = 256 * 1024

export interface GraphqlOptions {
  readonly context: Context
  readonly log: Logger
  readonly introspection: boolean
}

/**
 * Answers GraphQL over HTTP, and subscriptions over server-sent events. No other site may ask: no CORS header is ever sent, and what a
 * form or a link could send needs a header that they cannot set.
 */
export function graphqlServer({ context, log, introspection }: GraphqlOptions) {
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => ({ ...context, signal: request.signal }),
    graphqlEndpoint: graphqlPath,
    cors: false,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maxRequestBodySize,
    logging: false,
    maskedErrors: { maskError: errorMask(log) },
    plugins: [
      useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf', 'x-throughline'] }),
      armor(),
      deadline(),
      ...(introspection ? [] : [withoutIntrospection()]),
    ],
  })
}
