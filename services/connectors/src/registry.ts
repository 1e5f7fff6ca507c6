import { a2aCard } from './a2a-card/a2a-card.ts'
import { aibom } from './aibom/aibom.ts'
import { anthropicAdmin } from './anthropic-admin/anthropic-admin.ts'
import { approved } from './approved/approved.ts'
import { awsBedrock } from './aws-bedrock/aws-bedrock.ts'
import { awsIam } from './aws-iam/aws-iam.ts'
import type { Connector } from './connector.ts'
import { crewai } from './crewai/crewai.ts'
import { cyclonedx } from './cyclonedx/cyclonedx.ts'
import { dataClassification } from './data-classification/data-classification.ts'
import { databricks } from './databricks/databricks.ts'
import { entra } from './entra/entra.ts'
import { facts } from './facts/facts.ts'
import { githubPats } from './github-pats/github-pats.ts'
import { kubernetes } from './kubernetes/kubernetes.ts'
import { mcpConfig } from './mcp-config/mcp-config.ts'
import { mcpLive } from './mcp-live/mcp-live.ts'
import { mcpRegistry } from './mcp-registry/mcp-registry.ts'
import { mcpTools } from './mcp-tools/mcp-tools.ts'
import { n8n } from './n8n/n8n.ts'
import { okta } from './okta/okta.ts'
import { openaiAdmin } from './openai-admin/openai-admin.ts'
import { opengraph } from './opengraph/opengraph.ts'
import { otelGenai } from './otel-genai/otel-genai.ts'
import { overrides } from './overrides/overrides.ts'
import { owners } from './owners/owners.ts'
import { scanner } from './scanner/scanner.ts'
import { scim } from './scim/scim.ts'
import { terraform } from './terraform/terraform.ts'

/** Every connector, in the order of their names. */
export const connectors: readonly Connector[] = [
  a2aCard,
  aibom,
  anthropicAdmin,
  approved,
  awsBedrock,
  awsIam,
  crewai,
  cyclonedx,
  databricks,
  dataClassification,
  entra,
  facts,
  githubPats,
  kubernetes,
  mcpConfig,
  mcpLive,
  mcpRegistry,
  mcpTools,
  n8n,
  okta,
  openaiAdmin,
  opengraph,
  otelGenai,
  overrides,
  owners,
  scanner,
  scim,
  terraform,
]
