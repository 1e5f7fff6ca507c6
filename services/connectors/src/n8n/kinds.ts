import type { Node, Workflow } from './workflow.ts'

/** Root nodes that let a model decide or answer: agents, and chains that only prompt it. */
const roots = /^(?:agent|agentTool|openAiAssistant|chain\w*|informationExtractor|textClassifier|sentimentAnalysis)$/

/** True for a node that is an agent, or a chain with a model. */
export function isAgent(workflow: Workflow, node: Node): boolean {
  return roots.test(node.what) && (node.what.startsWith('agent') || workflow.into(node, 'ai_languageModel').length > 0)
}
