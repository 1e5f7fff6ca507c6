import { Ints } from '@throughline/graph/derive/ints.ts'

/** Rows as they are found: heads in any order. */
export class RowsFound {
  readonly head = new Ints(1024)
  readonly difficulty = new Ints(1024)
  readonly body = new Ints(4096)
  readonly start = new Ints(1024)

  constructor() {
    this.start.push(0)
  }

  get count(): number {
    return this.head.length
  }

  add(head: number, difficulty: number, body: readonly number[]): void {
    this.head.push(head)
    this.difficulty.push(difficulty)
    for (const node of body) this.body.push(node)
    this.start.push(this.body.length)
  }
}
