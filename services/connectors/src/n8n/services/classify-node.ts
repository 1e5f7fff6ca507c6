import type { Operation, ReadUse, SendUse } from '../../tool-classification/catalogue-entry.ts'
import type { Classification, Destination, Grounds } from '../../tool-classification/classification.ts'
import { lookAt } from '../../tool-classification/classify-tool.ts'
import { impliedTraits } from '../../tool-classification/implied-traits.ts'
import { sharedSinks } from '../../tool-classification/shared-sinks.ts'
import { untrustedSources } from '../../tool-classification/untrusted-sources.ts'
import { isExpression, isFilledByModel, type Node, textOf } from '../workflow.ts'
import type { Service } from './service.ts'
import { services } from './services.ts'
import { webRequest } from './web-request.ts'

const byNode = new Map(services.flatMap((service) => service.nodes.map((node) => [node, service] as const)))

/** Nodes that touch nothing outside the workflow. */
const harmless = /^(?:toolCalculator|toolThink|toolCode|code|dateTime|set|if|switch|merge|noOp)$/

const reading =
  /^(?:get|read|search|find|list|look|query|select|download|load|retriev|availab|free|info|count|aggregat|member|history|url)/i
const deleting = /^(?:delete|remove|trash|clear|drop)/i

/** The service of a node; a tool's type is its node's with `Tool` at the end. */
export function serviceOf(node: Node): Service | undefined {
  return byNode.get(node.what) ?? byNode.get(node.what.replace(/Tool$/, ''))
}

/** What a node can do that matters to an attacker: by our words about its service, else by its own. */
export function classifyNode(node: Node): Classification {
  const what = node.what.replace(/Tool$/, '')
  if (/^(?:httpRequest|toolHttpRequest)$/.test(what)) return webRequest(node)
  if (/^(?:executeCommand|ssh)$/.test(what)) return commands(node, what)
  const service = serviceOf(node)
  if (service !== undefined) return ofService(node, service)
  const grounds: Grounds = { basis: 'declared', note: `n8n node ${node.what}: works on what it is given` }
  if (harmless.test(what)) return { traits: [], scope: 'fixed', grounds, data: [], reads: [], sends: [] }
  const description = textOf(node, 'toolDescription', 'description') ?? ''
  return lookAt({ name: node.name, description, parameters: modelParameters(node) }).guess
}

/** What a node's operation does; of one that it does not name, all that may be. */
export function operationsOf(node: Node, service: Service): { operation: string; kinds: readonly Operation[] } {
  const resource = textOf(node, 'resource') ?? ''
  const operation = textOf(node, 'operation') ?? service.defaults?.[resource] ?? service.defaults?.[''] ?? ''
  if (operation === '' || isExpression(operation)) return { operation, kinds: ['read', 'write'] }
  if (operation === 'executeQuery') return { operation, kinds: ['read', 'write', 'delete'] }
  return { operation, kinds: [reading.test(operation) ? 'read' : deleting.test(operation) ? 'delete' : 'write'] }
}

/** Whether a node's operation sends what it is given. */
export function sends(node: Node, service: Service): boolean {
  const { operation, kinds } = operationsOf(node, service)
  if (service.sends === undefined) return false
  return service.sending === undefined ? kinds.includes('write') : operation === '' || service.sending.test(operation)
}

function ofService(node: Node, service: Service): Classification {
  const { operation, kinds } = operationsOf(node, service)
  const said = operation === '' ? 'no operation named' : isExpression(operation) ? 'any operation' : operation
  const note = `n8n node ${node.what}, ${said}`
  const grounds: Grounds = { basis: operation === '' ? 'inferred' : 'declared', note }
  const unless = ({ possibly }: { possibly?: string }): Grounds =>
    possibly === undefined ? grounds : { basis: 'inferred', note: `${note}. Possible only: ${possibly}.` }
  const { data: about } = service
  const data =
    about === undefined
      ? []
      : [{ what: about.what, name: about.name, classes: about.classes ?? [], operations: kinds, grounds }]
  const reads = kinds.includes('read') && service.reads !== undefined ? [readOf(service.reads, unless)] : []
  const sent = service.sends !== undefined && sends(node, service) ? [sendOf(node, service, service.sends, unless)] : []
  const statement = textOf(node, ...(service.statement ?? [])) ?? ''
  const scope = operation === 'executeQuery' && isFilledByModel(statement) ? 'identity' : 'fixed'
  return { traits: impliedTraits({ data, reads, sends: sent }), scope, grounds, data, reads, sends: sent }
}

function readOf(use: ReadUse, unless: (use: ReadUse) => Grounds): Classification['reads'][number] {
  return { source: untrustedSources[use.from], grounds: unless(use) }
}

/** A recipient that is written down is a place of this workflow's own; one that the model fills in is anybody. */
function sendOf(
  node: Node,
  service: Service,
  use: SendUse,
  unless: (use: SendUse) => Grounds,
): Classification['sends'][number] {
  const recipient = textOf(node, ...(service.recipient ?? []))
  const isFixed = recipient !== undefined && !isExpression(recipient)
  const to: Destination = typeof use.to === 'string' ? { shared: sharedSinks[use.to] } : use.to
  return { to: isFixed ? { own: `${service.id} recipient` } : to, grounds: unless(use) }
}

function commands(node: Node, what: string): Classification {
  const command = textOf(node, 'command') ?? ''
  const open = command === '' || isFilledByModel(command)
  const note = `n8n node ${what}: ${open ? 'runs whatever command the model gives it' : 'runs one command'}`
  const grounds: Grounds = { basis: 'declared', note }
  const traits = open ? (['code_exec', 'secret_read'] as const) : []
  return { traits, scope: open ? 'identity' : 'fixed', grounds, data: [], reads: [], sends: [] }
}

/** Names of what the model fills in. */
export function modelParameters(node: Node): readonly string[] {
  return [...JSON.stringify(node.parameters).matchAll(/\$fromAI\(\s*(?:\\?['"`])([\w\s-]+)/g)].map(
    ([, name]) => name ?? '',
  )
}
