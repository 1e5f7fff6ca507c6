import type { Properties } from '@throughline/graph/facts/claim.ts'
import type { Estate } from '@throughline/graph/facts/estate.ts'
import type { Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import type { RelationName } from '@throughline/graph/ontology/relation-types.ts'
import { type Draft, evidence, joinDrafts } from './generate-estate.ts'
import { Random } from './random.ts'

/** About this many relations come with a team. */
const relationsOfTeam = 475

/**
 * A company of teams, as one meets them: nested groups, servers with their tools, credentials in hosts, narrow and wide tools, a few agents
 * that face outside. The number of relations comes within a few per cent of what is asked for; a quarter as many assets.
 */
export function generateLargeEstate(relations: number, seed = 1, prefix = ''): Estate {
  const company = new Company(seed, prefix)
  const teams = Math.max(1, Math.round(relations / relationsOfTeam))
  for (let number = 0; number < teams; number++) company.addTeam(number)
  return joinDrafts([company.draft])
}

class Company {
  readonly draft: Draft
  private readonly random: Random
  private readonly prefix: string
  private readonly everyone: string
  private readonly outside: readonly string[]
  private readonly sinks: readonly string[]
  private readonly packages: readonly string[]
  private readonly divisions: readonly string[]
  private readonly datasets: string[] = []
  private readonly agents: string[] = []

  constructor(seed: number, prefix: string) {
    this.prefix = prefix
    this.random = new Random(seed)
    this.draft = { prefix, assets: [], relations: [] }
    this.everyone = this.asset('Group', 'everyone', { rightsKnown: true })
    this.outside = ['web', 'mail', 'issues'].map((name) => this.asset('UntrustedSource', name))
    this.sinks = ['http', 'mail-to', 'chat'].map((name) =>
      this.asset('Sink', `sink-${name}`, { attackerChoosable: name !== 'chat' }),
    )
    this.packages = many(300, (number) =>
      this.asset('Package', `package-${number}`, {
        pinned: this.random.pick(['yes', 'yes', 'no', 'unknown']),
        verdict: number === 0 ? 'malicious' : this.random.pick(['clean', 'clean', 'vulnerable', 'unknown']),
      }),
    )
    this.divisions = many(12, (number) => this.asset('Group', `division-${number}`, { rightsKnown: true }))
    for (const division of this.divisions) this.relate(division, 'MEMBER_OF', this.everyone)
  }

  addTeam(number: number): void {
    const { random } = this
    const name = (what: string): string => `team-${number}/${what}`
    const group = this.asset('Group', name('group'), { rightsKnown: true })
    this.relate(group, 'MEMBER_OF', random.pick(this.divisions))
    const squads = many(4, (index) => this.asset('Group', name(`squad-${index}`), { rightsKnown: true }))
    for (const squad of squads) this.relate(squad, 'MEMBER_OF', group)
    const users = many(24, (index) => this.asset('User', name(`user-${index}`), { rightsKnown: true }))
    for (const user of users) this.relate(user, 'MEMBER_OF', random.pick(squads))
    const roles = many(5, (index) => this.asset('Role', name(`role-${index}`), { rightsKnown: true }))
    for (const role of roles.slice(1)) this.relate(random.pick(users), 'CAN_ASSUME', role)
    this.relate(group, 'CAN_ASSUME', roles[0])
    const identities = many(8, (index) =>
      this.asset('ServiceIdentity', name(`svc-${index}`), { rightsKnown: index > 0 }),
    )
    for (const identity of identities) this.relate(identity, 'MEMBER_OF', random.pick(squads))
    const datasets = many(14, (index) => this.asset('Dataset', name(`data-${index}`), { sensitivity: random.below(5) }))
    this.datasets.push(...datasets)
    this.addRights(group, [...roles, ...identities], datasets)
    this.addAccount(name('account'), users, [...roles, ...identities, ...datasets])
    const hosts = many(5, (index) =>
      this.asset('Workload', name(`host-${index}`), { userDevice: index === 0, selfRunning: index === 1 }),
    )
    for (const host of hosts) this.relate(host, 'RUNS_AS', random.pick([...roles, ...identities]))
    const tools = many(6, (index) => this.addServer(name(`server-${index}`), hosts, identities, datasets)).flat()
    this.addAgents(name, hosts, users, tools)
  }

  private addRights(group: string, principals: readonly string[], datasets: readonly string[]): void {
    for (const dataset of datasets) this.relate(group, 'CAN_READ', dataset)
    for (const principal of principals) {
      for (const dataset of this.some(datasets, 6)) this.relate(principal, 'CAN_READ', dataset)
      for (const dataset of this.some(datasets, 3)) this.relate(principal, 'CAN_WRITE', dataset)
      if (this.random.chance(0.2)) this.relate(principal, 'CAN_READ', this.random.pick(this.datasets))
    }
    this.relate(this.random.pick(this.divisions), 'CAN_READ', this.random.pick(datasets))
  }

  private addAccount(id: string, users: readonly string[], contents: readonly string[]): void {
    const account = this.asset('Resource', id, { sensitivity: 2 })
    for (const content of contents) this.relate(account, 'CONTAINS', content)
    this.relate(this.random.pick(users), 'CAN_ADMIN', account)
  }

  /** A server with its tools; most are narrow, one in nine does all that its identity may. */
  private addServer(
    id: string,
    hosts: readonly string[],
    identities: readonly string[],
    datasets: readonly string[],
  ): { server: string; tool: string }[] {
    const { random } = this
    const server = this.asset('McpServer', id, { needsIdentity: random.chance(0.7), sandboxed: random.chance(0.3) })
    this.relate(random.pick(hosts), 'HOSTS', server)
    this.relate(server, 'BUILT_FROM', random.pick(this.packages))
    const credential = this.asset('Credential', `${id}/key`, {
      ownerKnown: random.chance(0.8),
      ...(random.chance(0.2) ? { expiresAt: random.pick(['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z']) } : {}),
    })
    this.relate(server, 'HOLDS', credential)
    this.relate(random.pick(hosts), 'HOLDS', credential)
    this.relate(credential, 'AUTHENTICATES_AS', random.pick(identities))
    return many(9, (index) => {
      const wide = index === 0
      const tool = this.asset('Tool', `${id}/tool-${index}`, {
        scope: wide ? 'identity' : 'fixed',
        approval: random.pick(['none', 'none', 'session', 'call']),
        traits: wide && random.chance(0.3) ? ['code_exec', 'secret_read'] : [],
      })
      this.relate(server, 'PROVIDES', tool)
      if (!wide) {
        const operations = random.pick([['read'], ['read'], ['read', 'write'], ['write']])
        for (const dataset of this.some(datasets, 2))
          this.relate(tool, 'OPERATES_ON', dataset, { operations, callerFiltered: random.chance(0.2) })
      }
      if (random.chance(0.15)) this.relate(tool, 'READS_FROM', random.pick(this.outside))
      if (random.chance(0.15)) this.relate(tool, 'SENDS_TO', random.pick(this.sinks))
      return { server, tool }
    })
  }

  private addAgents(
    name: (what: string) => string,
    hosts: readonly string[],
    users: readonly string[],
    tools: readonly { readonly server: string; readonly tool: string }[],
  ): void {
    const { random } = this
    const model = this.asset('ModelEndpoint', name('llm'))
    const wiki = this.asset('KnowledgeBase', name('wiki'), { sensitivity: random.below(4) })
    for (const dataset of this.some(this.datasets.slice(-14), 3)) this.relate(wiki, 'INDEXES', dataset)
    const servers = [...new Set(tools.map(({ server }) => server))]
    for (const index of many(6, (place) => place)) {
      const agent = this.asset('Agent', name(`agent-${index}`), { rendersLinks: random.chance(0.2) })
      this.relate(random.pick(hosts), 'HOSTS', agent)
      this.relate(agent, 'USES_MODEL', model)
      this.relate(agent, 'LOGS_TO', random.pick(this.datasets.slice(-14)))
      if (random.chance(0.5))
        this.relate(agent, 'RETRIEVES_FROM', wiki, { operations: random.pick([['read'], ['read', 'write']]) })
      for (const server of this.some(servers, 2)) this.relate(agent, 'CONNECTS_TO', server)
      for (const { tool } of this.some(tools, 4)) this.relate(agent, 'CAN_CALL', tool)
      for (const user of this.some(users, 4)) this.relate(user, 'CAN_INVOKE', agent)
      if (this.agents.length > 0 && random.chance(0.4)) this.relate(agent, 'DELEGATES_TO', random.pick(this.agents))
      if (index === 0) {
        const endpoint = this.asset('Endpoint', name('endpoint'), { auth: random.pick(['none', 'user', 'user']) })
        this.relate(random.pick(this.outside), 'REACHES', endpoint, { authenticated: random.chance(0.2) })
        this.relate(endpoint, 'EXPOSES', agent)
      }
      this.agents.push(agent)
    }
    for (const host of hosts) this.relate(random.pick(users), 'CAN_MODIFY', host)
  }

  private asset(kind: Kind, name: string, properties: Properties = {}): string {
    const id = `${this.prefix}${name}`
    this.draft.assets.push({ id, kind, name, properties, evidence })
    return id
  }

  private relate(from: string, type: RelationName, to: string | undefined, properties: Properties = {}): void {
    if (to === undefined) throw new Error(`${from} ${type} nothing`)
    this.draft.relations.push({ type, from, to, grants: [], properties, evidence })
  }

  private some<T>(list: readonly T[], count: number): readonly T[] {
    return many(count, () => this.random.pick(list))
  }
}

function many<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number))
}
