import type { Rejection } from '../connector.ts'
import { type CheckedAt, check } from '../reading/check.ts'
import { nodeWire, workflowWire } from './wire.ts'
import { type Node, type Workflow, workflowOf } from './workflow.ts'

export interface ReadWorkflows {
  readonly workflows: readonly Workflow[]
  /** The instance that the workflows say they are of. */
  readonly instance: string | undefined
  readonly rejected: readonly Rejection[]
}

/** Reads one workflow, a list of them, or a page of the public API. Bad ones and bad nodes are rejected, the others go on. */
export function readWorkflows(value: unknown, root: CheckedAt): ReadWorkflows {
  const workflows: Workflow[] = []
  const rejected: Rejection[] = []
  const instances = new Set<string>()
  for (const { value: one, pointer } of workflowsIn(value)) {
    const at = { ...root, pointer }
    const wire = check(workflowWire, one, at)
    if (!wire.ok) {
      rejected.push(...wire.rejections)
      continue
    }
    const instance = wire.value.meta?.instanceId ?? ''
    if (instance !== '') instances.add(instance)
    const nodes = wire.value.nodes.flatMap((each, index): Node[] => {
      const place = { ...at, pointer: `${pointer}/nodes/${index}` }
      const node = check(nodeWire, each, place)
      if (node.ok) return [{ ...node.value, what: node.value.type.replace(/^.*\./, ''), at: place }]
      rejected.push(...node.rejections)
      return []
    })
    const twice = new Set(nodes.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index))
    for (const { at: place } of nodes.filter(({ name }) => twice.has(name))) {
      const reason = 'two nodes of the workflow have the same name, by which they are connected'
      const { document, file } = place
      rejected.push({ code: 'duplicate', file, pointer: place.pointer, ...document.place(place.pointer), reason })
    }
    workflows.push(
      workflowOf(
        wire.value,
        nodes.filter(({ name }) => !twice.has(name)),
        at,
      ),
    )
  }
  const [instance] = instances
  return { workflows, instance: instances.size === 1 ? instance : undefined, rejected }
}

function workflowsIn(value: unknown): readonly { readonly value: unknown; readonly pointer: string }[] {
  if (Array.isArray(value)) return value.map((one, index) => ({ value: one, pointer: `/${index}` }))
  if (typeof value === 'object' && value !== null && 'data' in value && Array.isArray(value.data)) {
    return value.data.map((one, index) => ({ value: one, pointer: `/data/${index}` }))
  }
  return [{ value, pointer: '' }]
}
