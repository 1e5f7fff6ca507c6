import type { EffortOverrides } from '@throughline/analysis/cut/efforts.ts'
import { leversOf } from '@throughline/analysis/cut/levers.ts'
import { Survivors } from '@throughline/analysis/cut/survivors.ts'
import { isRefusal } from '@throughline/analysis/refusal.ts'
import { supportOf } from '@throughline/analysis/support/build-support.ts'
import { type ScopeQuestion, scopeOf } from '@throughline/analysis/support/scope.ts'
import type { Derived } from '@throughline/graph/derive/derived.ts'
import { type Estate, grantsOf } from '@throughline/graph/facts/estate.ts'
import type { Random } from './random.ts'

/** A change that may be made: a grant to revoke, or a property to set. */
export type Option =
  | { readonly grant: string; readonly effort: number }
  | { readonly of: string; readonly property: string; readonly value: string | boolean; readonly effort: number }

function allGrants(estate: Estate): string[] {
  return [...new Set(estate.relations.flatMap((relation) => grantsOf(relation)))]
}

function nameOf(option: Option): string {
  return 'grant' in option ? option.grant : `${option.property}@${option.of}`
}

function effortOf(options: readonly Option[], name: string): number | undefined {
  return options.find((option) => nameOf(option) === name)?.effort
}

/**
 * Some levers on paths: one of each path that is met, as whoever cuts greedily would pull them, and some more. `greedy` is the effort of
 * the first, where they leave no path.
 */
export async function optionsFor(derived: Derived, question: ScopeQuestion, most: number, random: Random) {
  const support = await supportOf(derived)
  const levers = leversOf(support)
  const scope = scopeOf(support, question)
  if (isRefusal(scope)) throw new Error(scope.refused)
  const survivors = new Survivors(support, levers, scope, (lever) => levers.all[lever]?.effort !== null)
  const pulled = new Set<number>()
  const others = new Set<number>()
  let left = [...survivors.find(pulled)]
  for (; left.length > 0 && pulled.size < most; left = [...survivors.find(pulled)]) {
    const { wanted } = left[0]?.clause ?? { wanted: [] }
    if (wanted.length === 0) break
    pulled.add(random.pick(wanted))
    for (const lever of wanted) others.add(lever)
  }
  const chosen = [...new Set([...pulled, ...[...others].sort(() => random.next() - 0.5)])].slice(0, most)
  const options = chosen.map((number): Option => {
    const lever = levers.all[number]
    const effort = 1 + random.below(5)
    if (lever?.lever === 'grant') return { grant: lever.grant, effort }
    const hardenable = support.hardenables[lever?.hardenable ?? -1]
    if (hardenable === undefined) throw new Error('no lever')
    const { of, property, value } = hardenable
    return { of, property, value, effort }
  })
  const greedy = options.slice(0, pulled.size).reduce((sum, { effort }) => sum + effort, 0)
  return { options, greedy: left.length === 0 ? greedy : undefined }
}

/** The estate with options taken. */
export function changedBy(estate: Estate, chosen: readonly Option[]): Estate {
  const revoked = new Set(chosen.flatMap((option) => ('grant' in option ? [option.grant] : [])))
  const set = <F extends { readonly id: string; readonly properties: object }>(fact: F): F => {
    const own = chosen.flatMap((option) =>
      'of' in option && option.of === fact.id ? [[option.property, option.value]] : [],
    )
    return { ...fact, properties: { ...fact.properties, ...Object.fromEntries(own) } }
  }
  return {
    ...estate,
    assets: estate.assets.map(set),
    relations: estate.relations.filter((relation) => !grantsOf(relation).some((grant) => revoked.has(grant))).map(set),
  }
}

/** Efforts that leave nothing but these options. */
export async function onlyThese(derived: Derived, options: readonly Option[]): Promise<EffortOverrides> {
  const { hardenables } = await supportOf(derived)
  const effort = (name: string) => [name, effortOf(options, name) ?? 'never'] as const
  return {
    grants: Object.fromEntries(allGrants(derived.estate).map(effort)),
    hardenings: Object.fromEntries(hardenables.map(({ of, property }) => effort(`${property}@${of}`))),
  }
}
