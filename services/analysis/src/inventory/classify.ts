import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import { type AiClass, aiClasses, aiClassProperties } from '@throughline/graph/ontology/ai-class.ts'
import { type Kind, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import type { RelationType } from '@throughline/graph/ontology/define-relation.ts'
import type { RelationName } from '@throughline/graph/ontology/relation-types.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import { delegatesTo } from '@throughline/graph/ontology/relations/delegates-to.ts'
import { hosts } from '@throughline/graph/ontology/relations/hosts.ts'
import { retrievesFrom } from '@throughline/graph/ontology/relations/retrieves-from.ts'
import { usesModel } from '@throughline/graph/ontology/relations/uses-model.ts'

/** The class of an AI asset, and what decided it. */
export interface Classified {
  readonly class: AiClass
  /** In words, as a sentence goes on after the asset's name: "retrieves from kb:handbook". */
  readonly reason: string
  /** `stated`: somebody says so; `relation`: that relation shows it; `kind`: nothing but what it is. */
  readonly decidedBy: 'stated' | 'relation' | 'kind'
  /** The relation's id, where one decided. */
  readonly relation?: string
}

interface ClassRule {
  readonly kind: Kind
  /** Any of these out of the asset, first in order. Absent: the kind alone decides. */
  readonly by?: readonly RelationType<RelationName>[]
  /** The other end's kind, where it matters. */
  readonly to?: Kind
  readonly when?: (asset: Asset) => boolean
  readonly class: AiClass
  readonly reason?: string
}

/**
 * The first rule that fits decides. What acts weighs more than what is read: an agent with tools that also retrieves is an agent.
 * docs/classification.md says the same in words.
 */
const rules: readonly ClassRule[] = [
  { kind: mcpServer.kind, class: 'mcp-server', reason: 'is an MCP server to the source that states it' },
  { kind: modelEndpoint.kind, class: 'model-endpoint', reason: 'is a model endpoint to the source that states it' },
  { kind: agent.kind, by: [canCall, connectsTo, delegatesTo], class: 'agent' },
  { kind: agent.kind, by: [retrievesFrom], class: 'rag' },
  { kind: agent.kind, by: [usesModel], class: 'llm-app' },
  {
    kind: agent.kind,
    class: 'agent',
    reason: 'is an agent to the source that states it; nothing that it uses is known',
  },
  // A laptop is no application, whatever runs on it.
  { kind: workload.kind, by: [hosts], to: agent.kind, when: isNoDevice, class: 'ai-application' },
]

/** Kinds that may have a class. */
export function isClassifiable({ kind }: Pick<Asset, 'kind'>): boolean {
  return propertiesOf(kind)['aiClass'] === aiClassProperties.aiClass
}

/**
 * The class of an asset. What somebody states wins; else its enabled relations decide.
 * @param outward relations out of it; their order does not matter
 * @param kindOf the kind of an asset by its id
 * @returns null for what is no AI asset
 */
export function classify(
  asset: Asset,
  outward: readonly Relation[],
  kindOf: (id: string) => Kind | undefined,
): Classified | null {
  if (!isClassifiable(asset)) return null
  const stated = aiClasses.find((name) => name === asset.properties['aiClass'])
  if (stated !== undefined) {
    const evidence = asset.evidence[asset.origins['aiClass'] ?? -1]
    const by = evidence === undefined ? 'somebody' : evidence.source
    const reason = `${by} states it${evidence?.note === undefined ? '' : `: ${evidence.note}`}`
    return stated === 'none' ? null : { class: stated, reason, decidedBy: 'stated' }
  }
  for (const rule of rules) {
    if (rule.kind !== asset.kind || rule.when?.(asset) === false) continue
    if (rule.by === undefined) return { class: rule.class, reason: rule.reason ?? '', decidedBy: 'kind' }
    for (const type of rule.by) {
      const found = outward
        .filter((relation) => relation.type === type.type && relation.properties['enabled'] !== false)
        .filter(({ to }) => rule.to === undefined || kindOf(to) === rule.to)
        .reduce<Relation | undefined>(
          (first, each) => (first === undefined || each.to < first.to ? each : first),
          undefined,
        )
      if (found !== undefined)
        return { class: rule.class, reason: `${type.verb} ${found.to}`, decidedBy: 'relation', relation: found.id }
    }
  }
  return null
}

function isNoDevice({ properties }: Asset): boolean {
  return properties['userDevice'] !== true
}
