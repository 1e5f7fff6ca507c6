/** A growing list of 32-bit integers. Plain arrays of numbers cost up to four times as much once they hold millions. */
export class Ints {
  private buffer: Int32Array
  length = 0

  constructor(capacity = 64) {
    this.buffer = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.buffer.length) {
      const grown = new Int32Array(this.buffer.length * 2)
      grown.set(this.buffer)
      this.buffer = grown
    }
    this.buffer[this.length++] = value
  }

  /** The value at `index`; an index outside is a bug and throws. */
  at(index: number): number {
    const value = index < this.length ? this.buffer[index] : undefined
    if (value === undefined) throw new Error(`no element ${index} of ${this.length}`)
    return value
  }

  set(index: number, value: number): void {
    this.buffer[index] = value
  }

  /** A copy that is as long as the list. */
  toArray(): Int32Array {
    return this.buffer.slice(0, this.length)
  }
}
