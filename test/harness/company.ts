import type { AssetClaim, Properties, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Evidence } from '@throughline/graph/facts/evidence.ts'

/** What one file of one source states. */
export interface Unit {
  readonly source: string
  readonly unit: string
  readonly assets: readonly AssetClaim[]
  readonly relations: readonly RelationClaim[]
}

/** Relations that one team brings; about two assets for three relations. */
export const relationsPerTeam = 62

/**
 * A company of teams that each run an assistant over MCP servers and cloud data, stated by three sources of which two meet in
 * the datasets and roles. Teams delegate to the next one, so paths run across. Grows linearly, as companies do.
 */
export function company(teams: number, observedAt = '2026-03-01T00:00:00.000Z'): Unit[] {
  return Array.from({ length: teams }, (_, team) => teamUnits(team, teams, observedAt)).flat()
}

function teamUnits(team: number, teams: number, observedAt: string): Unit[] {
  const client = new UnitDraft('mcp-config:laptops', `team-${team}/mcp.json`, observedAt)
  const cloud = new UnitDraft('aws-iam:123456789012', `accounts/${team}.json`, observedAt)
  const data = new UnitDraft('data-classification:macie', `findings/${team}.csv`, observedAt)
  const id = (name: string): string => `${name}:team-${team}`
  const dataset = (number: number): string => `arn:aws:s3:::team-${team}-bucket-${number}`
  const role = `arn:aws:iam::123456789012:role/team-${team}`

  client.asset('UntrustedSource', 'untrusted:internet', { profile: 'anonymous' })
  client.asset('Endpoint', id('endpoint'), { exposure: 'internet', auth: team % 5 === 0 ? 'none' : 'user' })
  client.asset('Agent', id('agent'), { autonomy: 'supervised', rendersLinks: team % 7 === 0, selfRunning: true })
  client.asset('Workload', id('workload'), {})
  client.asset('ModelEndpoint', id('model'), {})
  client.asset('Sink', id('mail'), { attackerChoosable: true })
  client.asset('KnowledgeBase', id('wiki'), { sensitivity: 1 })
  client.relation('REACHES', 'untrusted:internet', id('endpoint'))
  client.relation('EXPOSES', id('endpoint'), id('agent'))
  client.relation('USES_MODEL', id('agent'), id('model'))
  client.relation('RETRIEVES_FROM', id('agent'), id('wiki'), { operations: ['read'] })
  client.relation('HOSTS', id('workload'), id('agent'))
  client.relation('RUNS_AS', id('workload'), role)
  client.relation('DELEGATES_TO', id('agent'), `agent:team-${(team + 1) % teams}`)
  for (let server = 0; server < 2; server++) {
    const serverId = `${id('server')}/${server}`
    client.asset('McpServer', serverId, { needsIdentity: server === 1 })
    client.asset('Credential', `${id('key')}/${server}`, {
      provider: 'aws',
      isLiteral: team % 3 === 0,
      ownerKnown: true,
    })
    client.relation('CONNECTS_TO', id('agent'), serverId, { approval: team % 2 === 0 ? 'none' : 'call' })
    client.relation('HOSTS', id('workload'), serverId)
    client.relation('HOLDS', serverId, `${id('key')}/${server}`)
    cloud.relation('AUTHENTICATES_AS', `${id('key')}/${server}`, role)
    for (let tool = 0; tool < 8; tool++) {
      const toolId = `${serverId}/tool-${tool}`
      client.asset('Tool', toolId, { traits: tool === 0 ? ['untrusted_content'] : [], egress: 'open' })
      client.relation('PROVIDES', serverId, toolId)
      if (tool < 4) client.relation('OPERATES_ON', toolId, dataset(tool), { operations: ['read', 'write'] })
      if (tool === 0) client.relation('READS_FROM', toolId, 'untrusted:internet')
      if (tool === 1) client.relation('SENDS_TO', toolId, id('mail'))
    }
  }
  cloud.asset('Role', role, { rightsKnown: true })
  for (let number = 0; number < 4; number++) {
    cloud.asset('Dataset', dataset(number), {})
    data.asset('Dataset', dataset(number), { sensitivity: number, classes: ['pii'], records: 1000 * number })
    const grant = `arn:aws:iam::123456789012:policy/team-${team}#${number}`
    cloud.relation('CAN_READ', role, dataset(number), {}, [grant])
    if (number < 2) cloud.relation('CAN_WRITE', role, dataset(number), {}, [grant])
  }
  for (let number = 0; number < 6; number++) {
    const user = `arn:aws:iam::123456789012:user/team-${team}-${number}`
    cloud.asset('User', user, { rightsKnown: true })
    cloud.relation('MEMBER_OF', user, role)
    cloud.relation('CAN_READ', user, dataset(number % 4), {}, [`${user}#read`])
  }
  cloud.relation('CAN_ASSUME', role, `arn:aws:iam::123456789012:role/team-${(team + 7) % teams}`, {}, [`${role}#trust`])
  return [client.unit, cloud.unit, data.unit]
}

class UnitDraft {
  private readonly assets: AssetClaim[] = []
  private readonly relations: RelationClaim[] = []
  private readonly source: string
  private readonly name: string
  private readonly observedAt: string

  constructor(source: string, name: string, observedAt: string) {
    this.source = source
    this.name = name
    this.observedAt = observedAt
  }

  get unit(): Unit {
    return { source: this.source, unit: this.name, assets: this.assets, relations: this.relations }
  }

  asset(kind: AssetClaim['kind'], id: string, properties: Properties): void {
    this.assets.push({ id, kind, name: id, properties, evidence: this.evidence(`/assets/${this.assets.length}`) })
  }

  relation(
    type: RelationClaim['type'],
    from: string,
    to: string,
    properties: Properties = {},
    grants: readonly string[] = [],
  ): void {
    const evidence = this.evidence(`/relations/${this.relations.length}`)
    this.relations.push({ type, from, to, grants, properties, evidence })
  }

  private evidence(pointer: string): Evidence {
    return { source: this.source, file: this.name, pointer, observedAt: this.observedAt, basis: 'declared' }
  }
}
