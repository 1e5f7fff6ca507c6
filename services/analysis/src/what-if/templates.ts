import type { Asset, Estate } from '@throughline/graph/facts/estate.ts'
import { data } from '@throughline/graph/ontology/asset-kinds.ts'
import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { canCall } from '@throughline/graph/ontology/relations/can-call.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { addition } from './addition.ts'
import type { Change } from './changes.ts'
import { copyServer } from './copy-server.ts'
import { readOnly } from './read-only.ts'

/** What a template is applied to. */
interface Applied {
  readonly estate: Estate
  readonly of: Asset
  readonly using: Asset | undefined
}

/** A common question of what if, asked in one step. */
export interface ChangeTemplate {
  readonly id: string
  /** An instruction. */
  readonly title: string
  readonly about: string
  /** Kinds of what it is applied to. */
  readonly of: readonly string[]
  /** Kinds of the second thing that it needs, where it needs one, and what that is. */
  readonly using?: { readonly kinds: readonly string[]; readonly label: string }
  readonly changes: (applied: Applied) => readonly Change[] | Refusal
}

/** A template that gives one property of what it is applied to another value. */
function setting(property: string, value: string | boolean): ChangeTemplate['changes'] {
  return ({ of }) => [{ change: 'set', of: of.id, property, value }]
}

/** Every template. */
export const changeTemplates: readonly ChangeTemplate[] = [
  {
    id: 'revoke-token',
    title: 'Revoke a token',
    about: 'Nobody can use it any more, neither attackers nor the tools that hold it.',
    of: [credential.kind],
    changes: setting('revoked', true),
  },
  {
    id: 'approve-each-call',
    title: 'Require approval for each call of a tool',
    about: 'Somebody is asked before each call, whichever agent calls.',
    of: [tool.kind],
    changes: ({ estate, of }) => [
      { change: 'set', of: of.id, property: 'approval', value: 'call' },
      ...estate.relations
        .filter(({ type, to, properties }) => type === canCall.type && to === of.id && properties['approval'])
        .map(({ id }): Change => ({ change: 'set', of: id, property: 'approval', value: 'call' })),
    ],
  },
  {
    id: 'sandbox-tool',
    title: 'Sandbox a tool',
    about: 'It runs where it cannot touch its host.',
    of: [tool.kind],
    changes: setting('sandboxed', true),
  },
  {
    id: 'allow-list-egress',
    title: 'Let a tool send to a list only',
    about: 'It sends only to the sinks that are on its list.',
    of: [tool.kind],
    changes: setting('egress', 'allow-listed'),
  },
  {
    id: 'pin-package',
    title: 'Pin a package',
    about: 'Its version is fixed, so that whoever takes over the package does not get in with the next one.',
    of: [softwarePackage.kind],
    changes: setting('pinned', 'yes'),
  },
  {
    id: 'make-read-only',
    title: 'Make data read-only',
    about: 'Nobody and nothing may write to it or delete from it.',
    of: data.map(({ kind }) => kind),
    changes: ({ estate, of }) => readOnly(estate, of),
  },
  {
    id: 'add-mcp-server',
    title: 'Add an MCP server to an agent',
    about: 'The agent gets a connection like one that is there: the same tools, with what they may do.',
    of: [agent.kind],
    using: { kinds: [mcpServer.kind], label: 'A server like this one' },
    changes: ({ estate, of, using }) =>
      using === undefined ? refuse('Name the server.') : copyServer(estate, of, using),
  },
  {
    id: 'give-tool',
    title: 'Give an agent a tool',
    about: 'The agent may call the tool, without anybody being asked beyond what the tool demands.',
    of: [agent.kind],
    using: { kinds: [tool.kind], label: 'The tool' },
    changes: ({ estate, of, using }) => {
      if (using === undefined) return refuse('Name the tool.')
      return [addition(estate, [], [{ type: canCall.type, from: of.id, to: using.id }])]
    },
  },
]

/** The changes of a template. A refusal where it cannot be applied so. */
export function changesOfTemplate(
  estate: Estate,
  template: ChangeTemplate,
  of: Asset,
  using: Asset | undefined,
): readonly Change[] | Refusal {
  if (!template.of.includes(of.kind))
    return refuse(`${of.name} is of kind ${of.kind}, not ${template.of.join(' or ')}.`)
  if (using !== undefined && template.using?.kinds.includes(using.kind) !== true)
    return refuse(
      `${using.name} is of kind ${using.kind}, not ${template.using?.kinds.join(' or ') ?? 'second thing'}.`,
    )
  return template.changes({ estate, of, using })
}
