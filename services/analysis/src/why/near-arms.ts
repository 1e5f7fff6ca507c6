import { satisfies } from '@throughline/graph/derive/conditions.ts'
import { edgeTypeNumber } from '@throughline/graph/derive/edge-types.ts'
import type { FactTable } from '@throughline/graph/derive/fact-table.ts'
import { assetKinds } from '@throughline/graph/ontology/asset-kinds.ts'
import type { RuleArm } from '@throughline/graph/rules/define-rule.ts'
import type { Condition, Pattern } from '@throughline/graph/rules/pattern.ts'

/** What keeps an arm from applying: one relation (or capability) that is not there, or one property that is as it is. */
export type Lack =
  | { readonly pattern: Pattern }
  | { readonly condition: Condition; readonly edge: number | undefined; readonly asset: number | undefined }

/** An arm that applies but for one thing. */
export interface NearArm {
  /** Number of the asset per variable; a variable that only what is missing would bind has none. */
  readonly bound: ReadonlyMap<string, number>
  /** Edges that are there. */
  readonly edges: readonly number[]
  readonly lack: Lack
}

/** Assets that an arm may start from or lead to, the nearest first. */
export interface Ends {
  readonly from: readonly number[]
  readonly to: ReadonlyMap<number, number>
}

/** What a search may cost: bindings that are tried in all, and far ends that are tried where nothing names one. */
const [mostTries, mostEnds] = [200_000, 40] as const

/** Properties that close a step: only these may stand in the way; that a tool is of another sort is no near miss. */
export type Closing = ReadonlySet<string>

/** Finds bindings of an arm between some ends to which exactly one thing is lacking. */
export class NearArms {
  private readonly facts: FactTable
  private readonly now: number
  private tries = 0

  constructor(facts: FactTable, asOf: string) {
    this.facts = facts
    this.now = Date.parse(asOf)
  }

  /** True once the search was cut short: there may be more than was found. */
  get exhausted(): boolean {
    return this.tries >= mostTries
  }

  /** @param closing properties that may be what is in the way */
  find(arm: RuleArm, ends: Ends, closing: Closing, emit: (near: NearArm) => void): void {
    for (const from of ends.from) {
      if (this.exhausted) return
      const bound = new Map<string, number>()
      this.bind(arm, arm.from, from, { bound, edges: [], lack: undefined }, closing, (state) =>
        this.extend(arm, new Set(arm.needs), state, ends, closing, emit),
      )
    }
  }

  private extend(
    arm: RuleArm,
    left: ReadonlySet<Pattern>,
    state: State,
    ends: Ends,
    closing: Closing,
    emit: (near: NearArm) => void,
  ): void {
    if (++this.tries >= mostTries) return
    const { bound, edges, lack } = state
    const next = [...left].find(({ from, to }) => bound.has(from) || bound.has(to))
    if (next === undefined) {
      if (!bound.has(arm.to)) {
        // Only what is missing would have led here: any of the nearest ends will do.
        if (lack === undefined) return
        for (const to of [...ends.to.keys()].slice(0, mostEnds))
          this.bind(arm, arm.to, to, state, closing, (more) => this.extend(arm, left, more, ends, closing, emit))
        return
      }
      const to = bound.get(arm.to) ?? -1
      if (left.size === 0 && lack !== undefined && ends.to.has(to)) emit({ bound, edges, lack })
      return
    }
    const rest = new Set([...left].filter((pattern) => pattern !== next))
    for (const edge of this.edgesOf(next, bound)) {
      const failing = arm.where.filter(
        (condition) =>
          condition.of === next.as &&
          !satisfies(condition, this.facts.edgeProperty(edge, condition.property), this.now),
      )
      const found = lacking(state, failing, closing, { edge, asset: undefined })
      if (found === undefined) continue
      const taken = { ...found, edges: [...edges, edge] }
      this.bind(arm, next.from, this.facts.fromOf(edge), taken, closing, (one) =>
        this.bind(arm, next.to, this.facts.toOf(edge), one, closing, (both) =>
          this.extend(arm, rest, both, ends, closing, emit),
        ),
      )
    }
    if (lack === undefined && next.scope !== true)
      this.extend(arm, rest, { ...state, lack: { pattern: next } }, ends, closing, emit)
  }

  /** Binds a variable where the asset may stand for it; goes on if so. */
  private bind(
    arm: RuleArm,
    name: string,
    asset: number,
    state: State,
    closing: Closing,
    next: (state: State) => void,
  ): void {
    const known = state.bound.get(name)
    if (known !== undefined) {
      if (known === asset) next(state)
      return
    }
    const kind = assetKinds[this.facts.kinds[asset] ?? -1]
    const allowed = arm.kinds[name]
    if (kind === undefined || (allowed !== undefined && !allowed.includes(kind))) return
    const fits = arm.needs.every(
      ({ from, to, edge }) => (from !== name || edge.from.includes(kind)) && (to !== name || edge.to.includes(kind)),
    )
    if (!fits) return
    const { properties } = this.facts.asset(asset)
    const failing = arm.where.filter(
      (condition) => condition.of === name && !satisfies(condition, properties[condition.property], this.now),
    )
    const found = lacking(state, failing, closing, { edge: undefined, asset })
    if (found !== undefined) next({ ...found, bound: new Map([...state.bound, [name, asset]]) })
  }

  private edgesOf({ from, to, edge }: Pattern, bound: ReadonlyMap<string, number>): readonly number[] {
    const type = edgeTypeNumber(edge.type)
    const [start, end] = [bound.get(from), bound.get(to)]
    const found: number[] = []
    if (start !== undefined) {
      for (let at = this.facts.firstFrom(type, start); at !== -1; at = this.facts.nextFrom(at))
        if (end === undefined || this.facts.toOf(at) === end) found.push(at)
    } else if (end !== undefined) {
      for (let at = this.facts.firstTo(type, end); at !== -1; at = this.facts.nextTo(at)) found.push(at)
    }
    return found
  }
}

interface State {
  readonly bound: ReadonlyMap<string, number>
  readonly edges: readonly number[]
  readonly lack: Lack | undefined
}

/** The state with a failing condition as what is lacking; undefined where more than one thing would be, or it closes nothing. */
function lacking(
  state: State,
  failing: readonly Condition[],
  closing: Closing,
  at: { readonly edge: number | undefined; readonly asset: number | undefined },
): State | undefined {
  const [condition] = failing
  if (condition === undefined) return state
  if (failing.length > 1 || state.lack !== undefined || !closing.has(condition.property)) return undefined
  return { ...state, lack: { condition, ...at } }
}
