import { z } from 'zod'

// agent-scan 0.5 and 0.6: https://github.com/snyk/agent-scan/blob/main/docs/json-output.md. Its output is declared
// unstable: only what is used is asked for, and null stands for absent.

const failure = z
  .object({ category: z.string().nullish(), is_failure: z.boolean().nullish() })
  .nullish()
  .transform((error) => (error?.is_failure === true ? (error.category ?? 'unknown') : undefined))

const entities = z
  .array(z.unknown())
  .nullish()
  .transform((list) => list ?? [])

/** One scanned configuration or folder of 0.5. */
export const scanPathSchema = z.object({
  client: z.string().nullish(),
  path: z.string().min(1),
  servers: z.array(z.unknown()).nullish(),
  issues: z.array(z.unknown()).nullish(),
  labels: z.array(z.unknown()).nullish(),
  error: failure,
})

/** One MCP server or skill of 0.5. */
export const scannedServerSchema = z.object({
  name: z.string().min(1).nullish(),
  config_path: z.string().nullish(),
  server: z.object({
    type: z.string().nullish(),
    command: z.string().nullish(),
    args: z.array(z.string()).nullish(),
    url: z.string().nullish(),
    path: z.string().nullish(),
  }),
  signature: z
    .object({ prompts: entities, resources: entities, resource_templates: entities, tools: entities })
    .nullish(),
  error: failure,
})

/** A finding of 0.5: `reference` is the server's and the entity's index. */
export const issueSchema = z.object({
  code: z.string().regex(/^[A-Z]{1,3}\d{3}$/, 'expected a code such as E001'),
  reference: z.tuple([z.int().min(0), z.int().min(0).nullish()]).nullish(),
  extra_data: z.record(z.string(), z.unknown()).nullish(),
})

/** A tool that takes a part in a toxic flow. */
export const flowPartSchema = z.array(
  z.object({ reference: z.tuple([z.int().min(0), z.int().min(0)]), label_value: z.number() }),
)

/** Deprecated marks of an entity, 0 to 1. */
export const labelsSchema = z.array(
  z.object({
    is_public_sink: z.number().nullish(),
    destructive: z.number().nullish(),
    untrusted_content: z.number().nullish(),
    private_data: z.number().nullish(),
  }),
)

const risk = z.object({ score: z.number().min(0).max(1000), affected_tools: z.array(z.int().min(0)).nullish() })

/** One scanned configuration or folder of 0.6. */
export const pathResponseSchema = z.object({
  client: z.string().nullish(),
  path: z.string().min(1),
  server_risks: z.array(z.unknown()).nullish(),
  skill_risks: z.array(z.unknown()).nullish(),
  error: failure,
})

export const serverRiskSchema = z.object({
  name: z.string().min(1),
  entities: z.array(z.object({ name: z.string(), type: z.string() })).default([]),
  risk_indexes: z.record(z.string(), risk).default({}),
  error: failure,
})

export const skillRiskSchema = z.object({
  name: z.string().min(1),
  risk_indexes: z.record(z.string(), risk).default({}),
  error: failure,
})

// Cisco's scanner, raw output (undocumented but for examples): https://github.com/cisco-ai-defense/mcp-scanner

/** One scanned tool, prompt, resource or package. */
export const ciscoResultSchema = z.object({
  tool_name: z.string().min(1).nullish(),
  package_name: z.string().min(1).nullish(),
  item_type: z.string().nullish(),
  status: z.string().nullish(),
  is_safe: z.boolean().nullish(),
  server_source: z.string().nullish(),
  server_name: z.string().nullish(),
  findings: z
    .record(
      z.string(),
      z.object({
        severity: z.string().nullish(),
        threat_names: z.array(z.string()).nullish(),
        total_findings: z.number().nullish(),
      }),
    )
    .nullish(),
})

// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

const properties = z.record(z.string(), z.unknown()).nullish()

export const sarifRunSchema = z.object({
  tool: z.object({
    driver: z.object({
      name: z.string(),
      rules: z.array(z.object({ id: z.string(), properties })).nullish(),
    }),
  }),
  results: z.array(z.unknown()).nullish(),
})

export const sarifResultSchema = z.object({
  ruleId: z.string().nullish(),
  ruleIndex: z.int().min(-1).nullish(),
  level: z.enum(['none', 'note', 'warning', 'error']).nullish(),
  kind: z.string().nullish(),
  message: z.object({ text: z.string().nullish() }).nullish(),
  locations: z
    .array(
      z.object({
        physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string().nullish() }).nullish() }).nullish(),
        logicalLocations: z.array(z.object({ fullyQualifiedName: z.string().nullish() })).nullish(),
      }),
    )
    .nullish(),
  suppressions: z.array(z.unknown()).nullish(),
  properties,
})
