/** What a record is about. */
export type RecordKind =
  | 'agent'
  | 'action-group'
  | 'association'
  | 'collaborator'
  | 'knowledge-base'
  | 'data-source'
  | 'guardrail'
  | 'custom-model'
  | 'foundation-model'
  | 'provisioned-model'
  | 'function'
  | 'function-url'
  | 'summary'

export interface FoundRecord {
  readonly kind: RecordKind
  readonly value: unknown
  /** JSON pointer. */
  readonly pointer: string
}

/** Answers of single calls stand under a name. */
const wrappers: Readonly<Record<string, RecordKind>> = {
  agent: 'agent',
  agentActionGroup: 'action-group',
  agentKnowledgeBase: 'association',
  agentCollaborator: 'collaborator',
  knowledgeBase: 'knowledge-base',
  dataSource: 'data-source',
}

/** Lists whose entries say too little to be joined with anything. */
const summaries = new Set([
  'agentSummaries',
  'knowledgeBaseSummaries',
  'dataSourceSummaries',
  'actionGroupSummaries',
  'agentKnowledgeBaseSummaries',
])

/** Answers and lists of answers lie in one another no deeper than this. */
const maxDepth = 4

/**
 * Finds the records of a file: single answers of the API, lists of them, and whatever object or list they were gathered
 * in. They are known by their own keys.
 */
export function findRecords(value: unknown, pointer = '', depth = 0): readonly FoundRecord[] {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return []
  if (Array.isArray(value)) return value.flatMap((each, index) => findRecords(each, `${pointer}/${index}`, depth + 1))
  const kind = kindOf(value)
  if (kind !== undefined) return [{ kind, value, pointer }]
  return Object.entries(value).flatMap(([key, inner]): readonly FoundRecord[] => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const wrapped = Object.hasOwn(wrappers, key) ? wrappers[key] : undefined
    if (wrapped !== undefined && !Array.isArray(inner)) return [{ kind: wrapped, value: inner, pointer: at }]
    if (summaries.has(key) && Array.isArray(inner)) {
      return inner.map((each, index) => ({ kind: 'summary', value: each, pointer: `${at}/${index}` }))
    }
    return findRecords(inner, at, depth + 1)
  })
}

/** Most particular keys first: a data source names its knowledge base too. */
const tests: readonly (readonly [RecordKind, (has: (key: string) => boolean) => boolean])[] = [
  ['agent', (has) => has('agentArn') || has('agentResourceRoleArn')],
  ['knowledge-base', (has) => has('knowledgeBaseArn') || has('storageConfiguration')],
  ['data-source', (has) => has('dataSourceConfiguration')],
  ['collaborator', (has) => has('agentDescriptor')],
  ['action-group', (has) => has('actionGroupName') && has('agentId')],
  ['association', (has) => has('agentId') && has('knowledgeBaseId')],
  ['provisioned-model', (has) => has('provisionedModelArn')],
  ['custom-model', (has) => has('modelArn') && (has('trainingDataConfig') || has('customizationType'))],
  ['foundation-model', (has) => has('modelArn') && has('modelId')],
  ['function-url', (has) => has('FunctionUrl')],
  ['function', (has) => has('FunctionArn') && (has('Role') || has('FunctionName'))],
  ['guardrail', (has) => has('guardrailArn') || (has('arn') && has('version') && has('status'))],
]

function kindOf(value: object): RecordKind | undefined {
  const has = (key: string) => Object.hasOwn(value, key)
  return tests.find(([, test]) => test(has))?.[0]
}
