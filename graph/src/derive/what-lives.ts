import type { DerivationTable } from './derivation-table.ts'
import type { Derived } from './derived.ts'

/** What can still be derived after relations were taken away. */
export interface Living {
  /** Per edge, relations and capabilities: 1 if it is there still. */
  readonly edges: Uint8Array
  /** Per step: 1 if some derivation of it holds. */
  readonly steps: Uint8Array
  /** Per step that lives: the least difficulty of its derivations that hold. */
  readonly cost: Uint8Array
}

/**
 * What lives when some relations are dead: the least fixpoint over the recorded derivations, by counting for each how much of
 * its evidence is not established yet (Dowling and Gallier 1984), so capabilities that only support each other die together. Linear
 * in the size of the tables. It equals deriving again without those relations, as long as no property changes;
 * only INHERITS may keep rows for principals that no tool acts as any more, which nothing uses.
 * @param dead numbers of the relations taken away, or a flag per relation
 */
export function whatLives(derived: Derived, dead: ReadonlySet<number> | Uint8Array): Living {
  const { facts, steps } = derived
  const relations = facts.relations.length
  const isDead = dead instanceof Uint8Array ? (edge: number) => dead[edge] === 1 : (edge: number) => dead.has(edge)
  const edges = new Uint8Array(facts.edgeCount)
  for (let edge = 0; edge < relations; edge++) edges[edge] = isDead(edge) ? 0 : 1
  establish(derived, edges)
  const alive = new Uint8Array(steps.count)
  const cost = new Uint8Array(steps.count)
  for (let step = 0; step < steps.count; step++) {
    // Derivations are ordered by difficulty: the first that holds is the easiest.
    for (let at = steps.derivations.start[step] ?? 0; at < (steps.derivations.start[step + 1] ?? 0); at++) {
      if (!holds(steps.derivations, at, edges)) continue
      alive[step] = 1
      cost[step] = steps.derivations.difficulty[at] ?? 0
      break
    }
  }
  return { edges, steps: alive, cost }
}

/** Marks the capabilities that follow from the edges that are marked. */
function establish({ facts, capabilities }: Derived, edges: Uint8Array): void {
  const relations = facts.relations.length
  const { owner, needs, usersStart, users } = supportOf(capabilities, relations)
  const unmet = needs.slice()
  const queue: number[] = []
  const met = (derivation: number): void => {
    const edge = relations + (owner[derivation] ?? 0)
    if (edges[edge] === 1) return
    edges[edge] = 1
    queue.push(edge - relations)
  }
  for (let derivation = 0; derivation < unmet.length; derivation++) {
    if (!relationsHold(capabilities, derivation, edges, relations)) unmet[derivation] = IMPOSSIBLE
    else if (unmet[derivation] === 0) met(derivation)
  }
  for (let capability = queue.pop(); capability !== undefined; capability = queue.pop()) {
    for (let at = usersStart[capability] ?? 0; at < (usersStart[capability + 1] ?? 0); at++) {
      const derivation = users[at] ?? 0
      const left = unmet[derivation] ?? IMPOSSIBLE
      if (left === IMPOSSIBLE) continue
      unmet[derivation] = left - 1
      if (left === 1) met(derivation)
    }
  }
}

const IMPOSSIBLE = 255

interface Support {
  /** Per derivation: its capability, from 0. */
  readonly owner: Int32Array
  /** Per derivation: how many capabilities it needs. */
  readonly needs: Uint8Array
  /** Per capability, in compressed rows: the derivations that need it. */
  readonly usersStart: Int32Array
  readonly users: Int32Array
}

const supports = new WeakMap<DerivationTable, Support>()

/** Which derivations need which capabilities; kept, because what-if and cuts ask of one revision many times. */
function supportOf(table: DerivationTable, relations: number): Support {
  const known = supports.get(table)
  if (known !== undefined) return known
  const capabilities = table.start.length - 1
  const derivations = table.arm.length
  const owner = new Int32Array(derivations)
  for (let capability = 0; capability < capabilities; capability++)
    owner.fill(capability, table.start[capability], table.start[capability + 1])
  const needs = new Uint8Array(derivations)
  const usersStart = new Int32Array(capabilities + 1)
  const forEachNeed = (visit: (derivation: number, capability: number) => void): void => {
    for (let derivation = 0; derivation < derivations; derivation++) {
      for (let at = table.evidenceStart[derivation] ?? 0; at < (table.evidenceStart[derivation + 1] ?? 0); at++) {
        const edge = table.evidence[at] ?? 0
        if (edge >= relations) visit(derivation, edge - relations)
      }
    }
  }
  forEachNeed((derivation, capability) => {
    needs[derivation] = (needs[derivation] ?? 0) + 1
    usersStart[capability + 1] = (usersStart[capability + 1] ?? 0) + 1
  })
  for (let capability = 0; capability < capabilities; capability++)
    usersStart[capability + 1] = (usersStart[capability + 1] ?? 0) + (usersStart[capability] ?? 0)
  const users = new Int32Array(usersStart[capabilities] ?? 0)
  const cursor = usersStart.slice()
  forEachNeed((derivation, capability) => {
    const place = cursor[capability] ?? 0
    users[place] = derivation
    cursor[capability] = place + 1
  })
  const support = { owner, needs, usersStart, users }
  supports.set(table, support)
  return support
}

function holds(table: DerivationTable, derivation: number, edges: Uint8Array): boolean {
  for (let at = table.evidenceStart[derivation] ?? 0; at < (table.evidenceStart[derivation + 1] ?? 0); at++)
    if (edges[table.evidence[at] ?? -1] !== 1) return false
  return true
}

function relationsHold(table: DerivationTable, derivation: number, edges: Uint8Array, relations: number): boolean {
  for (let at = table.evidenceStart[derivation] ?? 0; at < (table.evidenceStart[derivation + 1] ?? 0); at++) {
    const edge = table.evidence[at] ?? -1
    if (edge < relations && edges[edge] !== 1) return false
  }
  return true
}
