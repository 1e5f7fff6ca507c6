import type { RelationClaim } from '@throughline/graph/facts/claim.ts'
import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import type { Reading } from '../connector.ts'

interface Scoped {
  readonly id: string
  readonly client: string
  readonly host: string
  readonly scope: string
}

/**
 * In a project a client has the project's servers and those of the user's own settings: without this, a fetching tool
 * of the user and a database of the project would never meet in one agent. The user's file states the relation, since
 * its entry is what a person would change. A server that the project
 * configures under the same name takes its place; one that is switched off there stays away.
 */
export function inheritUserServers(readings: readonly Reading[]): Reading[] {
  const agents = new Map(
    readings.flatMap(({ assets }) => assets.flatMap(({ kind, id }) => (kind === agent.kind ? scopedAgent(id) : []))),
  )
  const all = readings.flatMap(({ relations }) => relations).filter(({ type }) => type === connectsTo.type)
  const ownNames = new Map<string, Set<string>>()
  for (const { from, to } of all) {
    if (scopeOf(to) === agents.get(from)?.scope) ownNames.set(from, (ownNames.get(from) ?? new Set()).add(nameOf(to)))
  }
  const off = new Set(
    all.filter(({ properties }) => properties['enabled'] === false).map(({ from, to }) => `${from} ${to}`),
  )
  return readings.map((reading) => {
    const stated = new Set(reading.relations.map(({ type, from, to }) => `${type} ${from} ${to}`))
    const added = reading.relations.flatMap((relation): RelationClaim[] => {
      if (relation.type !== connectsTo.type && relation.type !== canCall.type) return []
      const user = agents.get(relation.from)
      if (user === undefined || !user.scope.startsWith('~')) return []
      const server = all.find(({ from, to }) => from === relation.from && isOf(relation, to))?.to
      if (server === undefined) return []
      return [...agents.values()]
        .filter((project) => isProjectOf(project, user, agents))
        .filter(({ id }) => ownNames.get(id)?.has(nameOf(server)) !== true && !off.has(`${id} ${server}`))
        .filter(({ id }) => !stated.has(`${relation.type} ${id} ${relation.to}`))
        .map(({ id }) => ({ ...relation, from: id }))
    })
    return added.length === 0 ? reading : { ...reading, relations: [...reading.relations, ...added] }
  })
}

/** The relation leads to the server itself or to one of its tools. */
function isOf({ to }: RelationClaim, server: string): boolean {
  return to === server || to.startsWith(`tool:${server}/`)
}

/** A project below the user's home, or any project where the machine shows only one user of the client. */
function isProjectOf(project: Scoped, user: Scoped, agents: ReadonlyMap<string, Scoped>): boolean {
  if (project.client !== user.client || project.host !== user.host || /^~|^managed$/.test(project.scope)) return false
  const users = [...agents.values()].filter(
    ({ client, host, scope }) => client === user.client && host === user.host && scope.startsWith('~'),
  )
  const home = user.scope.slice(1)
  if (new RegExp(`^(?:[A-Za-z]:)?/(?:home|Users)/${home.replaceAll(/\W/g, '\\$&')}/`).test(project.scope)) return true
  return users.length === 1
}

function scopedAgent(id: string): [string, Scoped][] {
  const [, client, host, scope] = id.split(':').map(decoded)
  return client === undefined || host === undefined || scope === undefined ? [] : [[id, { id, client, host, scope }]]
}

function scopeOf(serverId: string): string | undefined {
  const scope = serverId.split(':')[3]
  return scope === undefined ? undefined : decoded(scope)
}

function nameOf(serverId: string): string {
  return serverId.split(':')[4] ?? ''
}

function decoded(part: string): string {
  return part.replaceAll(/%(?:25|3A|[01][0-9A-F]|7F)/gi, (code) => decodeURIComponent(code))
}
