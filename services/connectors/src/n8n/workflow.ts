import type { CheckedAt } from '../reading/check.ts'
import type { NodeWire, WorkflowWire } from './wire.ts'

/** A node of a workflow and where it stands. */
export interface Node extends NodeWire {
  /** Its type without package and version of the package: `agent`, `gmailTool`. */
  readonly what: string
  readonly at: CheckedAt
}

/** A workflow, with its connections the right way round. */
export interface Workflow {
  /** Tells it from others of its instance: its id, else its name. */
  readonly key: string
  readonly name: string
  readonly isActive: boolean
  readonly nodes: readonly Node[]
  readonly at: CheckedAt
  /** Nodes that are connected to a node's input of that type. */
  into(node: Node, type: string): readonly Node[]
  /** Nodes that a node's output of that type leads to. */
  from(node: Node, type: string): readonly Node[]
}

/** Puts a workflow together; connections of nodes that were not read lead nowhere. */
export function workflowOf(wire: WorkflowWire, nodes: readonly Node[], at: CheckedAt): Workflow {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const edges = Object.entries(wire.connections).flatMap(([from, types]) =>
    Object.entries(types).flatMap(([type, outputs]) =>
      outputs.flatMap((targets) => (targets ?? []).map(({ node }) => ({ from, type, to: node }))),
    ),
  )
  const follow = (node: Node, type: string, start: 'from' | 'to', end: 'from' | 'to'): readonly Node[] => {
    const names = edges.filter((edge) => edge.type === type && edge[start] === node.name).map((edge) => edge[end])
    return [...new Set(names)].flatMap((name) => byName.get(name) ?? [])
  }
  const name = wire.name ?? String(wire.id ?? at.file)
  return {
    key: String(wire.id ?? name),
    name,
    isActive: wire.active === true,
    nodes,
    at,
    into: (node, type) => follow(node, type, 'to', 'from'),
    from: (node, type) => follow(node, type, 'from', 'to'),
  }
}

/** Every node whose items come to this one over the main line, nearest first. */
export function upstream(workflow: Workflow, node: Node): readonly Node[] {
  return reached(node, (at) => workflow.into(at, 'main'))
}

/** Every node that this one's items go to over the main line, nearest first. */
export function downstream(workflow: Workflow, node: Node): readonly Node[] {
  return reached(node, (at) => workflow.from(at, 'main'))
}

function reached(start: Node, next: (node: Node) => readonly Node[]): readonly Node[] {
  const seen = new Set([start])
  for (const node of seen) for (const each of next(node)) if (each.disabled !== true) seen.add(each)
  return [...seen].slice(1)
}

/** A parameter's text; of a picked resource (`__rl`), its value. */
export function textOf(node: Node, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = node.parameters[name]
    const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
    if (typeof inner === 'string' && inner !== '') return inner
  }
  return undefined
}

/** The value is worked out when it runs. */
export function isExpression(text: string): boolean {
  return text.startsWith('=')
}

/** The model itself fills it in. */
export function isFilledByModel(text: string): boolean {
  return text.includes('$fromAI(') || /\{[a-zA-Z_]\w*\}/.test(text.replaceAll('{{', '').replaceAll('}}', ''))
}
