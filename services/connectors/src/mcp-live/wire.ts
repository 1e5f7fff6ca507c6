import { isIP } from 'node:net'
import { z } from 'zod'

/** What `marker` looks for; a file without it is no list of servers. */
export const marker = /"throughlineMcpLive"\s*:/

export const listSchema = z.looseObject({ throughlineMcpLive: z.literal(1), servers: z.array(z.unknown()) })

/** One server that may be asked for its tools. Our own format; see README.md. */
export const liveServerSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }),
    /** Name of the environment variable that holds the bearer token. The prefix keeps a list from asking for other secrets. */
    tokenEnv: z
      .string()
      .regex(/^THROUGHLINE_MCP_[A-Z0-9_]+$/, 'expected a name that begins with THROUGHLINE_MCP_')
      .optional(),
    /** Addresses that it may have although they are private, of this machine, or link-local. */
    addresses: z.array(z.string().refine((text) => isIP(text) !== 0, 'expected an IP address')).optional(),
  })
  .refine(({ url }) => partsOf(url)?.username === '' && partsOf(url)?.password === '', {
    path: ['url'],
    message: 'an address must not hold a name or password',
  })
  .refine(({ url, addresses = [] }) => partsOf(url)?.protocol === 'https:' || addresses.length > 0, {
    path: ['url'],
    message: 'plain http is only for servers whose addresses are listed',
  })

export type LiveServer = z.infer<typeof liveServerSchema>

/** Refinements of the whole are asked even where the address is none. */
function partsOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined
}
