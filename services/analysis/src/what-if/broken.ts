import { mayCall } from '@throughline/graph/capabilities/may-call.ts'
import { works } from '@throughline/graph/capabilities/works.ts'
import { edgeTypeNumber, edgeTypes, firstCapabilityType } from '@throughline/graph/derive/edge-types.ts'
import type { Relation } from '@throughline/graph/facts/estate.ts'
import { principals } from '@throughline/graph/ontology/asset-kinds.ts'
import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import { canAssume } from '@throughline/graph/ontology/relations/can-assume.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import { used } from '@throughline/graph/ontology/relations/used.ts'
import type { World } from './worlds.ts'

const usedNumber = edgeTypeNumber(used.type)
const mayCallNumber = edgeTypeNumber(mayCall.type)
const worksNumber = edgeTypeNumber(works.type)
/** How a principal gets the rights of another. */
const becomes = [memberOf, canAssume].map(({ type }) => edgeTypeNumber(type))
/** Relations that a principal's rights are made of. */
const rights = relationTypes
  .filter(
    ({ type, from }) => type !== used.type && from.every(({ kind }) => principals.some((one) => one.kind === kind)),
  )
  .map(({ type }) => edgeTypeNumber(type))

/**
 * Legitimate use that was seen at run time, that the facts explained before and explain no more:
 * - an agent's use of a tool: it may call the tool, with or without being asked, and the tool works;
 * - an agent's use of anything else: some relation other than USED leads there from the agent;
 * - a principal's use: it, or a group, role or identity that it is a member of or can assume, has a right to it (any CAN_* or a
 *   membership).
 * Use that nothing explained before is not said to break: what explains it was not read.
 * @param lost the only relations and capabilities that went, where nothing else changed
 */
export function brokenUse(before: World, after: World, lost?: readonly number[]): readonly Relation[] {
  const { facts } = before.derived
  const broken: Relation[] = []
  const uses = facts.edgesOfType(usedNumber)
  if (uses.length === 0) return broken
  const touches = lost === undefined ? () => true : touchedBy(before, after, lost)
  for (let index = 0; index < uses.length; index++) {
    const use = facts.relationOf(uses.at(index))
    if (use !== undefined && touches(use) && isPossible(before, use) && !isPossible(after, use)) broken.push(use)
  }
  return broken
}

/** Which uses may break when only these relations and capabilities went: an agent's by its own, a principal's by any right or membership. */
function touchedBy(
  { derived: { facts } }: World,
  { gone }: World,
  lost: readonly number[],
): (use: Relation) => boolean {
  const assets = new Set(gone)
  for (const edge of lost) assets.add(facts.fromOf(edge)).add(facts.toOf(edge))
  const losesRights = lost.some((edge) => rights.includes(facts.typeOf(edge)))
  return ({ from, to }) => {
    const start = facts.assetNumber(from)
    if (assets.has(start) || assets.has(facts.assetNumber(to))) return true
    return losesRights && facts.asset(start).kind !== agent.kind
  }
}

function isPossible(world: World, { from, to }: Relation): boolean {
  const { facts } = world.derived
  const [start, end] = [facts.findAsset(from), facts.findAsset(to)]
  if (start === undefined || end === undefined || world.gone.has(start) || world.gone.has(end)) return false
  if (facts.asset(start).kind !== agent.kind) return hasRight(world, start, end)
  if (facts.asset(end).kind === tool.kind)
    return leads(world, mayCallNumber, start, end) && leads(world, worksNumber, end, end)
  return edgeTypes.some(
    (_, type) => type < firstCapabilityType && type !== usedNumber && leads(world, type, start, end),
  )
}

function hasRight(world: World, principal: number, end: number): boolean {
  const all = [principal]
  // The list grows while it is read.
  for (const one of all) {
    if (rights.some((type) => leads(world, type, one, end))) return true
    for (const type of becomes) {
      for (const other of ends(world, type, one)) if (!all.includes(other)) all.push(other)
    }
  }
  return false
}

function leads(world: World, type: number, from: number, to: number): boolean {
  for (const end of ends(world, type, from)) if (end === to) return true
  return false
}

function* ends({ derived: { facts }, lives }: World, type: number, from: number): Iterable<number> {
  for (let edge = facts.firstFrom(type, from); edge !== -1; edge = facts.nextFrom(edge))
    if (lives(edge)) yield facts.toOf(edge)
}
