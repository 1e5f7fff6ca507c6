import type { Basis } from '@throughline/graph/facts/evidence.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import { delegatesTo } from '@throughline/graph/ontology/relations/delegates-to.ts'
import { provides } from '@throughline/graph/ontology/relations/provides.ts'
import { retrievesFrom } from '@throughline/graph/ontology/relations/retrieves-from.ts'
import { usesModel } from '@throughline/graph/ontology/relations/uses-model.ts'
import type { ClaimBuilder } from '../claims/claim-builder.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import type { Sort } from './components.ts'
import type { WireRelationship } from './wire.ts'

/** A stated component as relationships name it. */
export interface StatedComponent {
  readonly id: string
  readonly sort: Sort
  readonly name: string
  readonly instance: string | undefined
}

const known = {
  USES_MODEL: { type: usesModel, from: 'agent', to: 'model' },
  USES_LLM: { type: usesModel, from: 'agent', to: 'model' },
  USES_TOOL: { type: canCall, from: 'agent', to: 'tool' },
  EXPOSES_TOOL: { type: provides, from: 'mcp_server', to: 'tool' },
  USES_MCP_SERVER: { type: connectsTo, from: 'agent', to: 'mcp_server' },
  CONNECTS_TO: { type: connectsTo, from: 'agent', to: 'mcp_server' },
  USES_AGENT: { type: delegatesTo, from: 'agent', to: 'agent' },
  DELEGATES_TO: { type: delegatesTo, from: 'agent', to: 'agent' },
  USES_VECTOR_STORE: { type: retrievesFrom, from: 'agent', to: 'knowledge_base' },
  RETRIEVES_FROM: { type: retrievesFrom, from: 'agent', to: 'knowledge_base' },
} as const satisfies Record<string, { readonly type: object; readonly from: Sort; readonly to: Sort }>

/** States a relationship. Its ends go by instance, else by name; a name that several have names none of them. */
export function stateRelationship(
  builder: ClaimBuilder,
  { value, place }: TakenRecord<WireRelationship>,
  components: readonly StatedComponent[],
): void {
  const name = (value.relationship_type ?? value.label ?? '').toUpperCase()
  const meaning = Object.hasOwn(known, name) ? known[name as keyof typeof known] : undefined
  if (meaning === undefined) {
    const reason = `it is of no known type (${Object.keys(known).join(', ')})`
    builder.reject({ code: 'unknown-relationship', ...place, reason })
    return
  }
  const from = endOf(components, meaning.from, value.source_name, value.source_instance_id)
  const to = endOf(components, meaning.to, value.target_name, value.target_instance_id)
  if (from === undefined || to === undefined) {
    const reason = 'one of its ends is no component of the report of that sort, or has the name of several'
    builder.reject({ code: 'no-such-component', ...place, reason })
    return
  }
  builder.relation(meaning.type, from, to, { basis: basisOf(value) }, place)
}

function endOf(
  components: readonly StatedComponent[],
  sort: Sort,
  name: string,
  instance: string | null | undefined,
): string | undefined {
  const ofSort = components.filter((each) => each.sort === sort)
  const byInstance =
    typeof instance === 'string' && instance !== '' ? ofSort.filter((each) => each.instance === instance) : []
  const found = byInstance.length > 0 ? byInstance : ofSort.filter((each) => each.name === name)
  const ids = [...new Set(found.map(({ id }) => id))]
  return ids.length === 1 ? ids[0] : undefined
}

/** A judge derived it from code; nothing was seen to run. */
function basisOf({ decision_annotation: annotation }: WireRelationship): Basis {
  return /^(?:confirmed|derived|added)$/.test(annotation?.decision ?? '') ? 'computed' : 'inferred'
}
