import type { AiClass, ApprovalState } from '../__generated__/graphql.ts'

/** What approved lists say, in words. */
export const approvalWords = {
  approved: 'approved',
  not_approved: 'not approved',
  expired: 'approval expired',
  no_list: 'no approved list',
} as const satisfies Record<ApprovalState, string>

/** Classes that assets are shown with, in words. */
export const classWords = {
  ai_application: 'AI application',
  llm_app: 'LLM app',
  agent: 'agent',
  mcp_server: 'MCP server',
  rag: 'RAG',
  model_endpoint: 'model endpoint',
  none: 'none',
} as const satisfies Record<AiClass, string>

/** Classes that can be asked for. */
export const shownClasses: readonly AiClass[] = [
  'ai_application',
  'llm_app',
  'agent',
  'mcp_server',
  'rag',
  'model_endpoint',
]
