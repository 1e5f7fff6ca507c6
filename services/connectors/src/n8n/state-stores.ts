import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { readsFrom } from '@throughline/graph/ontology/relations/reads-from.ts'
import { retrievesFrom } from '@throughline/graph/ontology/relations/retrieves-from.ts'
import { systemId } from '../ids.ts'
import { agentIdOf, grantOf, type N8nContext, placeOf } from './context.ts'
import { stateCredentials } from './credentials.ts'
import { isAgent } from './kinds.ts'
import { classifyNode } from './services/classify-node.ts'
import { sourceOf } from './triggers.ts'
import { isExpression, type Node, textOf, upstream, type Workflow } from './workflow.ts'

/** Parameters that name what is kept in a store. */
const collections = [
  'pineconeIndex',
  'qdrantCollection',
  'milvusCollection',
  'weaviateCollection',
  'mongoCollection',
  'redisIndex',
  'indexName',
  'tableName',
  'collectionName',
  'memoryKey',
]

/** States what an agent retrieves from and remembers in. */
export function stateStores(context: N8nContext, workflow: Workflow, agentNode: Node, agent: string): void {
  const tools = workflow.into(agentNode, 'ai_tool')
  const retrievers = workflow.into(agentNode, 'ai_retriever')
  const stores = [
    ...tools.filter(isStore),
    ...[...tools, ...retrievers].flatMap((node) => workflow.into(node, 'ai_vectorStore')),
  ]
  for (const node of stores) {
    const properties = node.disabled === true ? { enabled: false } : {}
    stateRetrieval(context, workflow, node, agent, { operations: ['read'], ...properties })
  }
  for (const node of workflow.into(agentNode, 'ai_memory')) {
    // Kept in the process, for one session.
    if (/^memoryBufferWindow$/.test(node.what)) continue
    const key = textOf(node, 'sessionKey') ?? ''
    const isShared = textOf(node, 'sessionIdType') === 'customKey' && key !== '' && !isExpression(key)
    stateRetrieval(context, workflow, node, agent, {
      operations: ['read', 'write'],
      callerFiltered: !isShared,
      ...(node.disabled === true ? { enabled: false } : {}),
    })
  }
}

/** States what fills the workflow's stores: what outsiders send in, and what agents say. */
export function stateFilling(context: N8nContext, workflow: Workflow): void {
  const { builder } = context
  for (const node of workflow.nodes.filter((each) => isStore(each) && textOf(each, 'mode') === 'insert')) {
    if (node.disabled === true) continue
    const store = stateStore(context, workflow, node)
    const grants = [grantOf(context, workflow, node)]
    const place = placeOf(node)
    for (const before of upstream(workflow, node)) {
      if (isAgent(workflow, before)) {
        const details = { grants, properties: { operations: ['write'] } }
        builder.relation(retrievesFrom, agentIdOf(context, workflow, before), store, details, place)
      }
      const sources = [sourceOf(before), ...classifyNode(before).reads.map((read) => read.source)]
      for (const source of sources) {
        if (source === undefined) continue
        builder.asset(untrustedSource, source.id, source.name, { profile: source.profile }, place)
        const properties = workflow.isActive ? {} : { enabled: false }
        builder.relation(readsFrom, store, source.id, { grants, properties }, place)
      }
    }
  }
}

/** True for a node that keeps passages by their meaning. */
export function isStore(node: Node): boolean {
  return node.what.startsWith('vectorStore')
}

function stateRetrieval(
  context: N8nContext,
  workflow: Workflow,
  node: Node,
  agent: string,
  properties: Readonly<Record<string, boolean | readonly string[]>>,
): void {
  const store = stateStore(context, workflow, node)
  const grants = [grantOf(context, workflow, node)]
  context.builder.relation(retrievesFrom, agent, store, { grants, properties }, placeOf(node))
  stateCredentials(context, workflow, node, agent)
}

/** A store is known by where it lies: the same collection behind the same credential is the same store. */
function stateStore({ builder, instance }: N8nContext, workflow: Workflow, node: Node): string {
  const [signIn] = Object.values(node.credentials)
  const behind = signIn === undefined ? workflow.key : String(signIn.id ?? signIn.name ?? workflow.key)
  const named = textOf(node, ...collections)
  const collection = named === undefined || isExpression(named) ? node.name : named
  // Two nodes of one store differ in what they do with it: retrieve, insert.
  const kind = node.what.replace(/(?:Insert|Load)$/, '')
  const id = systemId('knowledge-base', 'n8n', instance, kind, behind, collection)
  return builder.asset(knowledgeBase, id, `${collection} (${kind})`, {}, placeOf(node))
}
