import type { CutAnswer } from '../answers/cut.ts'
import type { Support } from '../support/support.ts'
import { factWords, grantWords } from '../what-if/fact-words.ts'
import { lookupOf } from '../what-if/lookup.ts'
import type { Lever, Levers } from './levers.ts'

type Shown = Pick<CutAnswer, 'grants' | 'hardenings'>

/** Levers as answers show them, in the order of their numbers. */
export function shownLevers(support: Support, { all }: Levers, pulled: Iterable<number>): Shown {
  const shown: Shown = { grants: [], hardenings: [] }
  for (const number of [...pulled].sort((a, b) => a - b)) {
    const lever = all[number]
    if (lever?.lever === 'grant') shown.grants.push({ ...shownGrant(support, lever), effort: lever.effort ?? 0 })
    if (lever?.lever === 'hardening')
      shown.hardenings.push({ ...shownHardening(support, lever), effort: lever.effort ?? 0 })
  }
  return shown
}

/** A grant with what ends with it. */
export function shownGrant({ derived }: Support, { grant, relations }: Extract<Lever, { lever: 'grant' }>) {
  return {
    id: grant,
    words: grantWords(lookupOf(derived.estate), grant),
    relations: relations.flatMap((number) => {
      const relation = derived.facts.relationOf(number)
      if (relation === undefined) return []
      const { id, type, from, to } = relation
      return [{ id, type, from, to }]
    }),
  }
}

/** A hardening, as what is to be set on what. */
export function shownHardening(
  { hardenables, derived: { facts, estate } }: Support,
  lever: Extract<Lever, { lever: 'hardening' }>,
) {
  const hardenable = hardenables[lever.hardenable]
  if (hardenable === undefined) throw new Error(`no hardening ${lever.hardenable}`)
  const { of, property, value, how } = hardenable
  const words = factWords(lookupOf(estate), of)
  const relation = facts.relationOf(facts.findRelation(of) ?? -1)
  if (relation === undefined) return { asset: of, property, value, how, words }
  const { type, from, to } = relation
  return { asset: of, relation: { type, from, to }, property, value, how, words }
}
