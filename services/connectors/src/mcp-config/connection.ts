import type { Properties } from '@throughline/graph/facts/claim.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { connectsTo } from '@throughline/graph/ontology/relations/connects-to.ts'
import type { RecordPlace } from '../claims/claim-builder.ts'
import { toolId } from '../ids.ts'
import type { Classification } from '../tool-classification/classification.ts'
import { classifyTool, entryOf, lookAt, type ServerIdentity } from '../tool-classification/classify-tool.ts'
import { toolsNamed } from '../tool-classification/find-entry.ts'
import { claimTool } from '../tool-classification/tool-claims.ts'
import { namedTool } from '../tool-classification/tool-listing.ts'
import type { AgentScope, FileContext } from './file-context.ts'
import type { Launch } from './launch.ts'
import { rootsCoverHome } from './roots.ts'
import type { ServerEntry } from './server-entry.ts'

/** A configured server, ready to be connected with agents. */
export interface Configured {
  readonly id: string
  readonly entry: ServerEntry
  readonly enabled: boolean
  readonly grants: readonly string[]
  readonly place: RecordPlace
  readonly identity: ServerIdentity
  readonly launch: Launch
}

/**
 * States that the agent may use the server, whether a person is asked, and its tools: those that the catalogue knows and
 * those that the entry names. A list of offered tools replaces "all"; a tool that is left out stays as switched off.
 */
export function claimConnection(file: FileContext, server: Configured, agent: AgentScope): void {
  const { builder } = file
  const { id, entry, grants, place } = server
  const isListed = entry.only !== undefined || entry.except.length > 0
  const offered = offeredTools(server)
  for (const name of offered) claimOffered(file, server, name)
  const off: Properties = server.enabled ? {} : { enabled: false }
  const usual = usualApproval(file, entry)

  const properties = { ...usual, ...(isListed ? { allTools: false } : {}), ...off }
  builder.relation(connectsTo, agent.id, id, { grants, properties }, place)
  const unasked = entry.unasked === 'all' ? [] : (entry.unasked ?? [])
  for (const name of isListed ? offered : offered.filter((each) => unasked.includes(each))) {
    const approval = unasked.includes(name) ? { approval: 'none' } : usual
    builder.relation(canCall, agent.id, toolId(id, name), { grants, properties: { ...approval, ...off } }, place)
  }
  // Beside a list of what is offered, a list of what is not says nothing more.
  for (const name of entry.only === undefined ? entry.except : []) {
    const excluded = builder.asset(tool, toolId(id, name), name, {}, place)
    builder.relation(canCall, agent.id, excluded, { grants, properties: { enabled: false }, note: leftOut }, place)
  }
}

function offeredTools({ entry, identity }: Configured): readonly string[] {
  const known = entryOf(identity)
  const usual =
    known?.entry.tools.filter(({ offByDefault }) => offByDefault !== true).flatMap(({ names }) => names) ?? []
  const unasked = entry.unasked === 'all' ? [] : (entry.unasked ?? [])
  const candidates = entry.only ?? [...usual, ...unasked]
  return [...new Set(candidates)].filter((name) => !entry.except.includes(name))
}

function claimOffered(file: FileContext, server: Configured, name: string): void {
  const { identity, launch, entry, id, place } = server
  const known = entryOf(identity)
  const described = known === undefined ? undefined : toolsNamed(known.entry, name)
  let classification = classifyTool(lookAt(namedTool(name)), identity, file.overrides)
  if (described?.readsBelowRoots === true && (rootsCoverHome(entry.words) || launch.opensHost === true)) {
    classification = withSecrets(classification)
  }
  const offer =
    described === undefined
      ? { basis: 'declared' as const, note: 'named in the configuration' }
      : { basis: classification.grounds.basis, note: `${catalogueOffer} ${known?.entry.id} ${known?.entry.reviewed}` }
  claimTool(file.builder, name, classification, { serverId: id, place, ...offer })
}

/** The note of a tool that a configuration leaves out, while it offers all others. */
export const leftOut = 'the configuration leaves this tool out'

/** How notes begin of tools that the catalogue says a server offers. */
export const catalogueOffer = 'offered according to catalogue entry'

function withSecrets(classification: Classification): Classification {
  const { traits, grounds } = classification
  const note = `${grounds.note} The directories that it is given cover a home directory, and so the configurations there.`
  return {
    ...classification,
    traits: [...new Set([...traits, 'secret_read' as const])].sort(),
    grounds: { ...grounds, note },
  }
}

function usualApproval({ approvesAll }: FileContext, { unasked }: ServerEntry): Properties {
  if (approvesAll === true || unasked === 'all') return { approval: 'none' }
  if (unasked !== undefined || approvesAll === false) return { approval: 'call', approver: 'caller' }
  return {}
}
