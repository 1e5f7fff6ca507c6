import { assetKinds } from '../../ontology/asset-kinds.ts'
import type { Explained, PlanOperator } from './read-only.ts'
import { type Refusal, refusal } from './refusal.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Operators that read rows which others found, or relations, which assets and footholds alone have. */
const free: ReadonlySet<string> = new Set(
  [
    [
      'ProduceResults',
      'Projection',
      'Filter',
      'CacheProperties',
      'Argument',
      'EmptyRow',
      'Unwind',
      'Eager',
      'Optional',
    ],
    ['Apply', 'SemiApply', 'AntiSemiApply', 'LetSemiApply', 'LetAntiSemiApply', 'RollUpApply'],
    ['SelectOrSemiApply', 'SelectOrAntiSemiApply', 'LetSelectOrSemiApply', 'LetSelectOrAntiSemiApply'],
    ['ConditionalApply', 'AntiConditionalApply', 'CartesianProduct', 'NodeHashJoin', 'ValueHashJoin'],
    ['NodeLeftOuterHashJoin', 'NodeRightOuterHashJoin', 'LeftOuterHashJoin', 'RightOuterHashJoin'],
    ['AssertSameNode', 'AssertSameRelationship', 'TriadicSelection', 'TriadicBuild', 'TriadicFilter'],
    ['Expand(All)', 'Expand(Into)', 'OptionalExpand(All)', 'OptionalExpand(Into)', 'ProjectEndpoints'],
    ['VarLengthExpand(All)', 'VarLengthExpand(Into)', 'VarLengthExpand(Pruning)', 'VarLengthExpand(Pruning,BFS)'],
    ['VarLengthExpand(Pruning,BFS,All)', 'VarLengthExpand(Pruning,BFS,Into)', 'Repeat(Trail)', 'Repeat(Walk)'],
    ['BidirectionalRepeat(Trail)', 'ShortestPath', 'StatefulShortestPath(All)', 'StatefulShortestPath(Into)'],
    ['DirectedRelationshipTypeScan', 'UndirectedRelationshipTypeScan', 'DirectedAllRelationshipsScan'],
    ['UndirectedAllRelationshipsScan', 'DirectedUnionRelationshipTypesScan', 'UndirectedUnionRelationshipTypesScan'],
    ['DirectedRelationshipIndexSeek', 'DirectedRelationshipIndexSeekByRange', 'DirectedRelationshipIndexScan'],
    ['UndirectedRelationshipIndexSeek', 'UndirectedRelationshipIndexSeekByRange', 'UndirectedRelationshipIndexScan'],
    ['RelationshipCountFromCountStore', 'EagerAggregation', 'OrderedAggregation', 'Distinct', 'OrderedDistinct'],
    [
      'Sort',
      'PartialSort',
      'Top',
      'PartialTop',
      'Top1WithTies',
      'Limit',
      'ExhaustiveLimit',
      'Skip',
      'Union',
      'OrderedUnion',
    ],
  ].flat(),
)

/** Operators that find nodes by a label: one that the estate has. */
const byLabel: ReadonlySet<string> = new Set(
  [
    ['NodeByLabelScan', 'UnionNodeByLabelsScan', 'IntersectionNodeByLabelsScan', 'SubtractionNodeByLabelsScan'],
    [
      'NodeIndexSeek',
      'NodeIndexSeekByRange',
      'NodeUniqueIndexSeek',
      'NodeUniqueIndexSeekByRange',
      'MultiNodeIndexSeek',
    ],
    ['NodeIndexScan', 'NodeIndexContainsScan', 'NodeIndexEndsWithScan', 'NodeCountFromCountStore'],
  ].flat(),
)

/** Operators that find nodes whatever they are. */
const anyNode: ReadonlySet<string> = new Set(['AllNodesScan', 'NodeByIdSeek', 'NodeByElementIdSeek'])

/** What the console reads; all else in the database is Throughline's own bookkeeping. */
const labels: readonly string[] = ['Asset', 'Foothold', ...assetKinds.map(({ kind }) => kind)]

/**
 * Why a plan is not run; undefined where it only reads the estate: assets, relations and capabilities, footholds and steps. Since nothing
 * else has relations, a plan stays inside when every node it begins with does.
 */
export function checkPlan({ kind, plan }: Explained): Refusal | undefined {
  if (plan === undefined || kind !== 'r') return refusal('operator', 'The console only reads, and this query does not.')
  return checkOperator(plan)
}

function checkOperator({ operator, details, children }: PlanOperator): Refusal | undefined {
  const tokens = tokensOf(details)
  if ('what' in tokens || hidesPlan(tokens))
    return refusal('operator', 'A subquery stands alone, not inside a list or a CASE: bring it forward by WITH.')
  if (anyNode.has(operator) || (operator === 'NodeCountFromCountStore' && countsAll(tokens)))
    return refusal('label', `Say what you look for, such as (n:Asset). There are ${labels.join(', ')}.`)
  if (byLabel.has(operator)) {
    const strange = labelsIn(tokens).find((label) => !labels.includes(label))
    if (strange !== undefined) return refusal('label', `The estate has no ${strange}. There are ${labels.join(', ')}.`)
  } else if (!free.has(operator))
    return refusal(
      'operator',
      `The console does not run this: it needs ${operator}, which is not known to read only the estate.`,
    )
  for (const child of children) {
    const wrong = checkOperator(child)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

/** Whether an expression holds a subquery whose operators the plan does not show. */
function hidesPlan(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ sort, text }, index) =>
      sort === 'word' && ['EXISTS', 'COUNT', 'COLLECT'].includes(text.toUpperCase()) && tokens[index + 1]?.text === '{',
  )
}

function countsAll(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => text === '(' && tokens[index + 1]?.text === ')')
}

/** `a:Agent|Tool`, `UNIQUE a:Asset(id) WHERE id = $id`, `count( (:Agent) )`: the labels. */
function labelsIn(tokens: readonly Token[]): readonly string[] {
  const found: string[] = []
  for (const [index, { text, sort }] of tokens.entries())
    if ((sort === 'word' || sort === 'name') && [':', '|', '&', '!'].includes(tokens[index - 1]?.text ?? ''))
      found.push(text)
  return found
}
