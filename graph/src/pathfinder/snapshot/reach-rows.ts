import type { Condensation } from './condensation.ts'
import type { SearchGraph } from './step-graph.ts'

/** The row of those that reach nothing. */
const none = 0
/** The row of those that reach everything. */
const all = 1

/**
 * For each component the targets that it reaches, as a row of bits. A component that reaches no more than one that it leads to shares its
 * row, and all that reach everything share one: in most graphs few rows are written, and steps between equal rows cost nothing.
 */
export class ReachRows {
  private readonly words: number
  private readonly targets: number
  private readonly rowOf: Int32Array
  private bits: Int32Array
  /** Per row: how many targets are in it. */
  private sizes: Int32Array
  private rows = 2
  /** Per size: the row of that size that was written last; `none`: there is none. */
  private readonly ofSize: Int32Array
  /** By row: its targets, once they were asked for. */
  private readonly lists = new Map<number, Int32Array>()

  constructor(graph: SearchGraph, condensation: Condensation, targets: readonly (readonly number[])[]) {
    this.targets = targets.length
    this.words = Math.max(1, Math.ceil(targets.length / 32))
    this.rowOf = new Int32Array(condensation.count)
    this.bits = new Int32Array(1024 * this.words)
    this.sizes = new Int32Array(1024)
    this.ofSize = new Int32Array(targets.length + 1)
    this.ofSize[targets.length] = all
    for (let target = 0; target < targets.length; target++) this.set(all, target)
    this.sizes[all] = targets.length
    this.spread(graph, condensation, targets)
  }

  /** How many targets a component reaches. */
  countOf(component: number): number {
    return this.sizes[this.rowOf[component] ?? none] ?? 0
  }

  /** The targets that a component reaches, in their order. */
  targetsOf(component: number): Int32Array {
    const row = this.rowOf[component] ?? none
    const known = this.lists.get(row)
    if (known !== undefined) return known
    const reached = new Int32Array(this.sizes[row] ?? 0)
    let size = 0
    for (let target = 0; target < this.targets; target++)
      if (((this.bits[row * this.words + (target >> 5)] ?? 0) & (1 << (target & 31))) !== 0) reached[size++] = target
    this.lists.set(row, reached)
    return reached
  }

  private set(row: number, target: number): void {
    const place = row * this.words + (target >> 5)
    this.bits[place] = (this.bits[place] ?? 0) | (1 << (target & 31))
  }

  /** From what leads nowhere on backward: what a component leads to has its row before it. */
  private spread(
    graph: SearchGraph,
    { count, of, members, start }: Condensation,
    targets: readonly (readonly number[])[],
  ) {
    const own = new Map<number, number[]>()
    for (const [target, footholds] of targets.entries()) {
      for (const foothold of footholds) {
        const component = of[foothold] ?? -1
        const known = own.get(component)
        if (known === undefined) own.set(component, [target])
        else known.push(target)
      }
    }
    const isOwn = new Uint8Array(count)
    for (const component of own.keys()) isOwn[component] = 1
    const { start: out, ends } = graph.out
    const { rowOf } = this
    for (let component = 0; component < count; component++) {
      let row = none
      // Whether `row` was written for this component, and may be written on.
      let isFresh = false
      const last = start[component + 1] ?? 0
      for (let at = start[component] ?? 0; at < last && row !== all; at++) {
        const member = members[at] ?? 0
        const lastStep = out[member + 1] ?? 0
        for (let place = out[member] ?? 0; place < lastStep; place++) {
          const other = of[ends[place] ?? 0] ?? 0
          const otherRow = other === component ? none : (rowOf[other] ?? none)
          if (otherRow === none || otherRow === row) continue
          if (row === none || otherRow === all || (isFresh && this.contains(otherRow, row))) {
            if (isFresh) this.rows--
            isFresh = false
            row = otherRow
            if (row === all) break
            continue
          }
          if (isFresh) this.add(row, otherRow)
          else if (this.contains(otherRow, row)) row = otherRow
          else if (!this.contains(row, otherRow)) {
            row = this.copy(row)
            isFresh = true
            this.add(row, otherRow)
          }
        }
      }
      if (isOwn[component] === 1 && row !== all) {
        if (!isFresh) row = this.copy(row)
        isFresh = true
        for (const target of own.get(component) ?? []) this.set(row, target)
      }
      if (isFresh) row = this.counted(row)
      rowOf[component] = row
    }
  }

  /** Whether a row has all that another has. */
  private contains(row: number, other: number): boolean {
    const { bits, words } = this
    const [at, otherAt] = [row * words, other * words]
    for (let word = 0; word < words; word++)
      if (((bits[otherAt + word] ?? 0) & ~(bits[at + word] ?? 0)) !== 0) return false
    return true
  }

  private add(row: number, other: number): void {
    const { bits, words } = this
    const [at, otherAt] = [row * words, other * words]
    for (let word = 0; word < words; word++) bits[at + word] = (bits[at + word] ?? 0) | (bits[otherAt + word] ?? 0)
  }

  /** A new row with what another holds. */
  private copy(row: number): number {
    const { words } = this
    const fresh = this.rows++
    if ((fresh + 1) * words > this.bits.length) this.grow()
    this.bits.copyWithin(fresh * words, row * words, (row + 1) * words)
    return fresh
  }

  private grow(): void {
    const [bits, sizes] = [new Int32Array(this.bits.length * 2), new Int32Array(this.sizes.length * 2)]
    bits.set(this.bits)
    sizes.set(this.sizes)
    this.bits = bits
    this.sizes = sizes
  }

  /** Counts a row that is complete; one that turns out to be the same as another is given back. */
  private counted(row: number): number {
    const { bits, words } = this
    let size = 0
    for (let at = row * words; at < (row + 1) * words; at++) size += ones(bits[at] ?? 0)
    const other = this.ofSize[size] ?? none
    if (other !== none && this.contains(other, row)) {
      this.rows--
      return other
    }
    this.ofSize[size] = row
    this.sizes[row] = size
    return row
  }
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
