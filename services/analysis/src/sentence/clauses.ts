import type { Asset } from '@throughline/graph/facts/estate.ts'
import type { Access } from '@throughline/graph/footholds/access.ts'
import { principals } from '@throughline/graph/ontology/asset-kinds.ts'
import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { model } from '@throughline/graph/ontology/assets/model.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'

/** A foothold with its asset. */
export interface Hold {
  readonly asset: Asset
  readonly access: Access
}

/** One shown step. */
export interface Move {
  readonly from: Hold
  readonly to: Hold
}

interface Clause {
  readonly verb: string
  readonly object: string
  /** Agents that are made to do it, first to last. */
  readonly through: readonly string[]
  /** Whether the first of them talks to the attacker himself. */
  readonly asked: boolean
}

const dataVerbs: Partial<Record<Access, string>> = { read: 'read', write: 'change', append: 'add to', own: 'add to' }

const isOneOf = (kinds: readonly { readonly kind: string }[], { asset }: Hold): boolean =>
  kinds.some(({ kind }) => kind === asset.kind)

/** What the attacker does, in order: the predicate of a path's sentence, after "can". */
export function predicate(moves: readonly Move[]): string {
  const clauses: Clause[] = []
  let through: string[] = []
  let asked = false
  for (const [index, move] of moves.entries()) {
    const { from, to } = move
    if (isPuppet(to)) {
      if (through.length === 0) asked = to.access === 'converse'
      if (through.at(-1) !== to.asset.name) through.push(to.asset.name)
    }
    const verb = verbOf(move, index === moves.length - 1)
    if (verb === undefined) continue
    const clause = { verb, object: to.asset.name, through: isPuppet(to) ? through.slice(0, -1) : through, asked }
    const last = clauses.at(-1)
    // Roles after roles, or an index after its source: where it leads says it all.
    const isContinued = last?.verb === verb && last.object === from.asset.name && clause.through.length === 0
    if (isContinued) clauses[clauses.length - 1] = { ...clause, through: last.through, asked: last.asked }
    else clauses.push(clause)
    through = []
  }
  const sendsBack = moves.at(-1)?.to.access === 'read' && moves.at(-1)?.from.access === 'steer'
  return list([...clauses.map(words), ...(sendsBack ? ['send it back'] : [])])
}

/** Whether the attacker holds an agent by words, so that it acts for him. */
function isPuppet({ asset, access }: Hold): boolean {
  return asset.kind === agent.kind && (access === 'inject' || access === 'steer' || access === 'converse')
}

/** What a step adds that is worth a clause; the last one always is. */
function verbOf({ from, to }: Move, isLast: boolean): string | undefined {
  const { access } = to
  const verb = dataVerbs[access]
  if (verb !== undefined) return verb
  if (access === 'control') {
    if (isOneOf([credential], to)) return 'take'
    if (isOneOf(principals, to)) return 'act as'
    if (isOneOf([resource], to)) return 'administer'
    return from.asset.kind === tool.kind && from.access !== 'control' ? 'run commands on' : 'take over'
  }
  if (access === 'fed') return isLast ? 'feed' : undefined
  if (isOneOf(principals, to)) return 'act as'
  if (isOneOf([model], to)) return 'poison'
  if (isOneOf([modelEndpoint], to)) return 'query'
  if (isOneOf([tool], to)) return isLast || from.asset.kind !== agent.kind ? 'call' : undefined
  if (!isLast) return undefined
  if (isOneOf([endpoint], to)) return 'reach'
  return access === 'converse' ? 'talk to' : 'move'
}

function words({ verb, object, through, asked }: Clause): string {
  const [first, ...others] = through
  if (first === undefined) return `${verb} ${object}`
  const last = others.at(-1)
  const by = last === undefined ? first : `${first} and through it ${last}`
  return `${asked ? 'have' : 'make'} ${by} ${verb} ${object}`
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? 'hold it already') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
