import { z } from 'zod'

// v1.0: https://a2a-protocol.org/latest/specification/ ; v0.3: https://a2a-protocol.org/v0.3.0/specification/
// What else calls itself a card is read as far as it goes.

const texts = z.array(z.string())

const face = z.object({ url: z.string().min(1) })

/** v0.3 writes `{type: "oauth2"}` as OpenAPI does, v1.0 `{oauth2SecurityScheme: {…}}`. */
const scheme = z.record(z.string(), z.unknown())

/** v0.3: `{oauth: ["scope"]}`; v1.0: `{schemes: {oauth: {list: ["scope"]}}}`. Empty: a caller need show nothing. */
const requirement = z.record(z.string(), z.unknown())

export const cardWire = z.object({
  name: z.string().min(1),
  protocolVersion: z.string().nullish(),
  url: z.string().min(1).nullish(),
  supportedInterfaces: z.array(face).nullish(),
  additionalInterfaces: z.array(face).nullish(),
  securitySchemes: z.record(z.string(), scheme).nullish(),
  securityRequirements: z.array(requirement).nullish(),
  security: z.array(requirement).nullish(),
  signatures: z.array(z.unknown()).nullish(),
  capabilities: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).nullish(),
  skills: z.array(z.unknown()).nullish(),
  // Before v0.3, and in cards of no version.
  authentication: z
    .union([
      z.object({ schemes: texts.nullish(), type: z.string().nullish(), credentials: z.string().nullish() }),
      z.string(),
      texts,
    ])
    .nullish(),
  endpoints: z.unknown().optional(),
  endpoint: z.string().nullish(),
  subAgents: z.unknown().optional(),
  sub_agents: z.unknown().optional(),
  delegates: z.unknown().optional(),
})

export type CardWire = z.output<typeof cardWire>
