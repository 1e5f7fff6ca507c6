/** A map from non-negative whole numbers below 2⁵³ to 32-bit integers, by open addressing: a Map boxes every number beyond 2³¹. */
export class NumberMap {
  private keys = new Float64Array(16).fill(-1)
  private values = new Int32Array(16)
  private size = 0

  get(key: number): number | undefined {
    const place = this.placeOf(key)
    return this.keys[place] === key ? this.values[place] : undefined
  }

  set(key: number, value: number): void {
    if (this.size * 2 >= this.keys.length) this.grow()
    const place = this.placeOf(key)
    if (this.keys[place] !== key) this.size++
    this.keys[place] = key
    this.values[place] = value
  }

  /** Where the key is, or the free place where it would go; half of the places are free, so there is one. */
  private placeOf(key: number): number {
    const mask = this.keys.length - 1
    const high = Math.floor(key / 4_294_967_296)
    let place = Math.imul(Math.imul(key >>> 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b), 0xc2b2ae35)
    place = (place ^ (place >>> 15)) & mask
    while (this.keys[place] !== key && this.keys[place] !== -1) place = (place + 1) & mask
    return place
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Float64Array(keys.length * 2).fill(-1)
    this.values = new Int32Array(keys.length * 2)
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? -1
      if (key === -1) continue
      const place = this.placeOf(key)
      this.keys[place] = key
      this.values[place] = values[at] ?? 0
    }
  }
}
