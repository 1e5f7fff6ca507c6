/** A binary heap of numbers that wait for their turn by a key, the least first; of equal keys any. */
export class Heap {
  private readonly keys: number[] = []
  private readonly items: number[] = []

  get size(): number {
    return this.items.length
  }

  /** The key of the next item; infinite where there is none. */
  get least(): number {
    return this.keys[0] ?? Number.POSITIVE_INFINITY
  }

  push(key: number, item: number): void {
    const { keys, items } = this
    let at = items.length
    keys.push(key)
    items.push(item)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((keys[parent] ?? 0) <= key) break
      keys[at] = keys[parent] ?? 0
      items[at] = items[parent] ?? 0
      at = parent
    }
    keys[at] = key
    items[at] = item
  }

  /** Takes the next item; undefined where there is none. */
  pop(): number | undefined {
    const { keys, items } = this
    const next = items[0]
    const key = keys.pop()
    const item = items.pop()
    if (key === undefined || item === undefined || items.length === 0) return next
    const size = items.length
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (keys[child + 1] ?? 0) < (keys[child] ?? 0)) child++
      if ((keys[child] ?? 0) >= key) break
      keys[at] = keys[child] ?? 0
      items[at] = items[child] ?? 0
      at = child
    }
    keys[at] = key
    items[at] = item
    return next
  }
}
