import { allCapabilities } from '../../capabilities/all-capabilities.ts'
import type { Capability } from '../../capabilities/define-capability.ts'
import type { Rule } from '../../rules/define-rule.ts'
import type { Conjunction, KeyValue, Pattern, Variable } from '../../rules/pattern.ts'
import { keyValues } from '../key-values.ts'
import { kindsOf } from '../variable-kinds.ts'
import { conditionText, literal } from './condition-text.ts'
import { CompiledCypher } from './cypher-session.ts'
import { edgeNames } from './edge-names.ts'

/** Where a compiled arm starts: everywhere, from the edges `$seeds` in the place of a pattern, or from the assets `$seeds` in the place of a variable. */
export type Start = { readonly pattern: number } | { readonly variable: Variable } | undefined

const capabilityTypes: ReadonlySet<string> = new Set(allCapabilities.map((capability) => capability.type))

/**
 * Compiles an arm to one Cypher query: a MATCH per relation, since relations within one MATCH must differ. Its rows are
 * `{from, to, key, evidence}`: ids of both ends, the values of the capability's key, ids of the edges in the order of the patterns.
 * Parameters: `asOf` (ISO 8601) where expiry is asked for; `seeds` where it starts from some: `{id, from, to}` of edges, ids of assets.
 */
export function compileArm(declaration: Rule | Capability, armIndex: number, start: Start): CompiledCypher {
  const arm = declaration.arms[armIndex]
  if (arm === undefined) throw new Error(`no arm ${armIndex}`)
  const bound = new Set<Variable>()
  const names = edgeNames(arm)
  const clauses = start === undefined ? [] : ['UNWIND $seeds AS seed']
  const alone = aloneVariable(arm, start)
  if (alone !== undefined) {
    const node = nodeText(arm, bound, alone, start === undefined ? undefined : 'seed')
    clauses.push(matchText(node, conditionsOf(arm, [alone])))
  }
  const order = patternOrder(arm, start, bound)
  for (const index of order) {
    const pattern = patternAt(arm, index)
    const seeded = start !== undefined && 'pattern' in start && start.pattern === index
    const news = [pattern.from, pattern.to].filter((variable) => !bound.has(variable))
    const from = nodeText(arm, bound, pattern.from, seeded ? 'seed.from' : undefined)
    const to = nodeText(arm, bound, pattern.to, seeded ? 'seed.to' : undefined)
    const edge = `[${names[index]}:${pattern.edge.type}${edgeMap(pattern, seeded)}]`
    const where = conditionsOf(arm, [...new Set([...news, ...(pattern.as === undefined ? [] : [pattern.as])])])
    if (index === order.at(-1))
      where.push(...arm.needs.filter((need) => need.scope).map((scope) => scopeText(arm, scope, bound)))
    clauses.push(matchText(`${from}-${edge}->${to}`, where))
  }
  const key = keyValues(declaration, armIndex).map((value) => keyText(value))
  const evidence = names.filter((_, index) => patternAt(arm, index).scope !== true).map((name) => `${name}.id`)
  clauses.push(
    `RETURN ${arm.from}.id AS from, ${arm.to}.id AS to,\n  [${key.join(', ')}] AS key, [${evidence.join(', ')}] AS evidence`,
  )
  return new CompiledCypher(
    `derive ${'type' in declaration ? declaration.type : declaration.id} ${armIndex}`,
    clauses.join('\n'),
  )
}

/** The asset that is matched before any relation: one that is seeded, or all there is. */
function aloneVariable(arm: Conjunction, start: Start): Variable | undefined {
  if (start !== undefined && 'variable' in start) return start.variable
  return arm.needs.length === 0 ? arm.from : undefined
}

/** The patterns that are evidence, each next to one before it, so that no query multiplies what is not joined. */
function patternOrder(arm: Conjunction, start: Start, bound: ReadonlySet<Variable>): number[] {
  const left = [...arm.needs.keys()].filter((index) => patternAt(arm, index).scope !== true)
  const reached = new Set(bound)
  const order: number[] = []
  const first = start !== undefined && 'pattern' in start ? start.pattern : reached.size === 0 ? left[0] : undefined
  for (let next = first ?? nextTo(arm, left, reached); next !== undefined; next = nextTo(arm, left, reached)) {
    if (!left.includes(next)) throw new Error(`pattern ${next} of an arm cannot be seeded: it is a scope`)
    left.splice(left.indexOf(next), 1)
    order.push(next)
    reached.add(patternAt(arm, next).from).add(patternAt(arm, next).to)
  }
  if (left.length > 0) throw new Error(`an arm from ${arm.from} to ${arm.to} is not connected`)
  return order
}

function nextTo(arm: Conjunction, left: readonly number[], reached: ReadonlySet<Variable>): number | undefined {
  return left.find((index) => reached.has(patternAt(arm, index).from) || reached.has(patternAt(arm, index).to))
}

/** An asset: with its kinds where it is met first, by name alone from then on. */
function nodeText(arm: Conjunction, bound: Set<Variable>, variable: Variable, seed: string | undefined): string {
  if (bound.has(variable)) return `(${variable})`
  bound.add(variable)
  const kinds = kindsOf(arm, variable).map((kind) => kind.kind)
  if (seed === undefined) return `(${variable}:${kinds.join('|')})`
  // Ids are indexed under the label that all assets share.
  const label = kinds.length === 1 ? kinds.join() : `(${kinds.join('|')})`
  return `(${variable}:Asset&${label} {id: ${seed}})`
}

function edgeMap(pattern: Pattern, seeded: boolean): string {
  const entries = [
    ...(seeded ? ['id: seed.id'] : []),
    // Capabilities are derived from enabled relations only, so they have no switch of their own.
    ...(capabilityTypes.has(pattern.edge.type) ? [] : ['enabled: true']),
  ]
  return entries.length === 0 ? '' : ` {${entries.join(', ')}}`
}

function conditionsOf(arm: Conjunction, variables: readonly Variable[]): string[] {
  return arm.where.filter((condition) => variables.includes(condition.of)).map(conditionText)
}

function matchText(pattern: string, where: readonly string[]): string {
  return where.length === 0 ? `MATCH ${pattern}` : `MATCH ${pattern}\nWHERE ${where.join('\n  AND ')}`
}

/** A scope asks whether something exists; its own variables and their conditions live inside the question. */
function scopeText(arm: Conjunction, scope: Pattern, bound: ReadonlySet<Variable>): string {
  const own = new Set(bound)
  const news = [scope.from, scope.to, ...(scope.as === undefined ? [] : [scope.as])].filter((name) => !bound.has(name))
  const edge = `[${scope.as ?? ''}:${scope.edge.type}${edgeMap(scope, false)}]`
  const pattern = `${nodeText(arm, own, scope.from, undefined)}-${edge}->${nodeText(arm, own, scope.to, undefined)}`
  return `EXISTS { ${matchText(pattern, conditionsOf(arm, news)).replaceAll('\n', ' ')} }`
}

function keyText(value: KeyValue): string {
  if ('fixed' in value) return literal(value.fixed)
  const properties = value.firstOf.map(({ of, property }) => `${of}.${property}`)
  return properties.length === 1 ? `${properties[0]}` : `coalesce(${properties.join(', ')})`
}

function patternAt(arm: Conjunction, index: number): Pattern {
  const pattern = arm.needs[index]
  if (pattern === undefined) throw new Error(`no pattern ${index}`)
  return pattern
}
