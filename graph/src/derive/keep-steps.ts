import { accesses } from '../footholds/access.ts'
import type { Rule } from '../rules/define-rule.ts'
import { derivationsOf } from './derivation-table.ts'
import { armOf } from './keep-capabilities.ts'
import type { Succession } from './succession.ts'

/** Carries over the steps of one rule that still follow from derivations on which nothing changed. @param number the rule's index into `allRules` */
export function keepSteps(rule: Rule, number: number, succession: Succession): void {
  const { previous, kept, changes, findings } = succession
  const { steps } = previous
  const assetOf = (foothold: number): number => Math.floor(foothold / accesses.length)
  const next = (foothold: number): number =>
    (changes.assets[assetOf(foothold)] ?? -1) * accesses.length + (foothold % accesses.length)
  // Steps are sorted by rule.
  for (let step = firstOfRule(steps.rule, number); steps.rule[step] === number; step++) {
    const [from, to] = [steps.from[step] ?? -1, steps.to[step] ?? -1]
    const ends = { from: assetOf(from), to: assetOf(to) }
    const [first, end] = derivationsOf(steps.derivations, step)
    for (let derivation = first; derivation < end; derivation++) {
      if (!kept.holds(rule, steps.derivations, derivation, ends, -1)) continue
      const evidence = kept.nextEvidence(steps.derivations, derivation)
      const difficulty = steps.derivations.difficulty[derivation] ?? 0
      findings.steps.addStep(number, next(from), next(to), armOf(steps.derivations, derivation), difficulty, evidence)
    }
  }
}

function firstOfRule(rules: Uint8Array, number: number): number {
  let [low, high] = [0, rules.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rules[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
