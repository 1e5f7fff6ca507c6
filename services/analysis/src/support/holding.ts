import { hardNode, type Support, weakNode } from './support.ts'

/** Changes of a support: relations that are gone, properties that are hardened, assets whose footholds are gone; all by number. */
export interface Taken {
  readonly relations: Iterable<number>
  readonly hardened: Iterable<number>
  readonly assets?: ReadonlySet<number>
}

/** What holds after changes. */
export interface Holding {
  /** Per node: 1 if it holds. */
  readonly nodes: Uint8Array
  /** Per node that is a capability and holds: the row by which it was first found to, so that none rests on itself; else -1. */
  readonly why: Int32Array
  /** Per step: its easiest row that holds; -1: none does. */
  readonly stepRow: Int32Array
  readonly assets: ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()
const impossible = 255

/** What holds after changes: the least fixpoint over all rows, by counting what each still lacks. Linear in the size of the support. */
export function whatHolds(support: Support, taken: Taken): Holding {
  const nodes = new Uint8Array(support.nodes)
  nodes.fill(1, 0, support.relations)
  support.derived.facts.relations.forEach(({ properties }, relation) => {
    if (properties['enabled'] === false) nodes[relation] = 0
  })
  for (let hardenable = 0; hardenable < support.hardenables.length; hardenable++)
    nodes[weakNode(support, hardenable)] = 1
  for (const relation of taken.relations) nodes[relation] = 0
  for (const hardenable of taken.hardened) {
    nodes[weakNode(support, hardenable)] = 0
    nodes[hardNode(support, hardenable)] = 1
  }
  const why = new Int32Array(support.nodes).fill(-1)
  holdCapabilities(support, nodes, why)
  return { nodes, why, stepRow: holdSteps(support, nodes), assets: taken.assets ?? none }
}

function holdCapabilities({ rows, facts }: Support, nodes: Uint8Array, why: Int32Array): void {
  const { head, bodyStart, body, firstOfSteps, usersStart, users } = rows
  const lacks = new Uint8Array(firstOfSteps)
  const queue: number[] = []
  const met = (row: number): void => {
    const node = head[row] ?? 0
    if (nodes[node] === 1) return
    nodes[node] = 1
    why[node] = row
    queue.push(node)
  }
  // All are counted before any is met: a capability that is met meanwhile would not be counted, and then taken off again.
  for (let row = 0; row < firstOfSteps; row++) {
    let lacking = 0
    for (let at = bodyStart[row] ?? 0; at < (bodyStart[row + 1] ?? 0); at++) {
      const node = body[at] ?? 0
      if (node >= facts) lacking++
      else if (nodes[node] === 0) {
        lacking = impossible
        break
      }
    }
    lacks[row] = lacking
  }
  for (let row = 0; row < firstOfSteps; row++) if (lacks[row] === 0) met(row)
  // First in, first out: rows that rest on less are taken first, which keeps witnesses short.
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] ?? 0
    for (let place = usersStart[node] ?? 0; place < (usersStart[node + 1] ?? 0); place++) {
      const row = users[place] ?? 0
      if (row >= firstOfSteps) break
      const lacking = lacks[row] ?? impossible
      if (lacking === impossible) continue
      lacks[row] = lacking - 1
      if (lacking === 1) met(row)
    }
  }
}

function holdSteps({ rows, steps }: Support, nodes: Uint8Array): Int32Array {
  const { bodyStart, body } = rows
  const stepRow = new Int32Array(steps.count).fill(-1)
  const holds = (row: number): boolean => {
    for (let at = bodyStart[row] ?? 0; at < (bodyStart[row + 1] ?? 0); at++)
      if (nodes[body[at] ?? 0] === 0) return false
    return true
  }
  for (let step = 0; step < steps.count; step++) {
    for (let row = steps.rowStart[step] ?? 0; row < (steps.rowStart[step + 1] ?? 0); row++) {
      if (!holds(row)) continue
      stepRow[step] = row
      break
    }
  }
  return stepRow
}
