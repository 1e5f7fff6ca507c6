import { Ints } from './ints.ts'

/** Derivations as they are found, in columns, in any order and with repeats. */
export class Rows {
  readonly owner = new Ints()
  readonly arm = new Ints()
  readonly difficulty = new Ints()
  readonly evidence = new Ints()
  private readonly start = new Ints()

  constructor() {
    this.start.push(0)
  }

  get count(): number {
    return this.owner.length
  }

  add(owner: number, arm: number, difficulty: number, evidence: Iterable<number>): void {
    this.owner.push(owner)
    this.arm.push(arm)
    this.difficulty.push(difficulty)
    for (const edge of evidence) this.evidence.push(edge)
    this.start.push(this.evidence.length)
  }

  evidenceOf(row: number): number[] {
    const evidence: number[] = []
    for (let index = this.start.at(row); index < this.start.at(row + 1); index++) evidence.push(this.evidence.at(index))
    return evidence
  }
}
