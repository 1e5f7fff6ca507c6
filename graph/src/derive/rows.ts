import { Ints } from './ints.ts'

/** Derivations as they are found, in columns, in any order and with repeats. */
export class Rows {
  readonly arm = new Ints()
  readonly difficulty = new Ints()
  readonly evidence = new Ints()
  /** Where each row's evidence begins, and where the last one's ends. */
  readonly start = new Ints()

  constructor() {
    this.start.push(0)
  }

  get count(): number {
    return this.arm.length
  }

  /** Copies the evidence: the caller may use the list again. */
  protected add(arm: number, difficulty: number, evidence: readonly number[]): void {
    this.arm.push(arm)
    this.difficulty.push(difficulty)
    for (let index = 0; index < evidence.length; index++) this.evidence.push(evidence[index] ?? -1)
    this.start.push(this.evidence.length)
  }
}

/** Derivations of capabilities, each with the edge that it derives. */
export class CapabilityRows extends Rows {
  readonly edge = new Ints()

  addCapability(edge: number, arm: number, evidence: readonly number[]): void {
    this.edge.push(edge)
    this.add(arm, 0, evidence)
  }
}

/** Derivations of steps, each with its rule (index into `allRules`) and both footholds. */
export class StepRows extends Rows {
  readonly rule = new Ints()
  readonly from = new Ints()
  readonly to = new Ints()

  addStep(rule: number, from: number, to: number, arm: number, difficulty: number, evidence: readonly number[]): void {
    this.rule.push(rule)
    this.from.push(from)
    this.to.push(to)
    this.add(arm, difficulty, evidence)
  }
}
