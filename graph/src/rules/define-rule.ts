import type { Access } from '../footholds/access.ts'
import { difficultyByRule } from './difficulty.ts'
import type { Conjunction } from './pattern.ts'
import type { Reference } from './references.ts'

/** One way a rule applies: the accesses it maps, one conjunction, and how hard it is (1 to 5; 0 only for `weaken`). */
export interface RuleArm extends Conjunction {
  /** From-access to to-access; each pair makes a step. */
  readonly access: readonly (readonly [Access, Access])[]
  readonly difficulty: number
}

/** A change that closes the step other than removing a relation: a property of an asset or relation, and the value to give it. */
export interface Break {
  readonly property: string
  readonly value: string | boolean
  /** In words, as an instruction: "Ask a person before each call". */
  readonly how: string
}

/** One attack technique: holding a step's start gives an attacker its end. */
export interface Rule {
  readonly id: string
  readonly about: string
  /** What the attacker gains, in one sentence. */
  readonly gain: string
  /** What it needs, in one sentence. */
  readonly needs: string
  readonly breaks: readonly Break[]
  readonly references: readonly Reference[]
  /** True: what it yields is possible, not shown; every path over it is a candidate. */
  readonly candidate: boolean
  /** True for `weaken`: no evidence, no hop, not part of a path's id, not shown to people. */
  readonly silent: boolean
  readonly arms: readonly RuleArm[]
}

type Words = Omit<Rule, 'arms' | 'candidate' | 'silent' | 'breaks'> & {
  readonly breaks?: readonly Break[]
  readonly candidate?: boolean
  readonly silent?: boolean
}

/** An arm as written: kinds, patterns and conditions may be left out; `harder` is added to the rule's difficulty. */
type ArmInput = Omit<RuleArm, 'needs' | 'where' | 'kinds' | 'difficulty'> &
  Partial<Pick<RuleArm, 'needs' | 'where' | 'kinds'>> & { readonly harder?: number }

/** Declares a rule. Its id is its file's name. */
export function defineRule(rule: Words & { readonly arms: readonly ArmInput[] }): Rule {
  const difficulty = difficultyByRule[rule.id]
  if (difficulty === undefined) throw new Error(`rule ${rule.id} has no line in the table of difficulties`)
  const arms = rule.arms.map(({ harder = 0, ...arm }) => ({
    needs: [],
    where: [],
    kinds: {},
    ...arm,
    difficulty: difficulty + harder,
  }))
  return { breaks: [], candidate: false, silent: false, ...rule, arms }
}
