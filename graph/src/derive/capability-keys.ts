import { NumberMap } from './number-map.ts'

/** The values of a capability's key, in the order of its declaration. */
export type Key = readonly (string | boolean)[]

/** Keys of one type are combinations of a few words; more than this many would be a mistake in a declaration. */
const limit = 256

/** Numbers the capabilities of one type by their identity: both ends and the key. */
export class CapabilityKeys {
  private readonly keys: Key[] = []
  private readonly edges = new NumberMap()
  private readonly assets: number

  /** @param assets number of assets */
  constructor(assets: number) {
    this.assets = assets
  }

  /** The edge with that identity. */
  find(from: number, to: number, key: number): number | undefined {
    return this.edges.get(this.identity(from, to, key))
  }

  set(from: number, to: number, key: number, edge: number): void {
    this.edges.set(this.identity(from, to, key), edge)
  }

  /** The number of a key, -1 if it never occurred. */
  numberOf(key: Key): number {
    for (let number = 0; number < this.keys.length; number++) if (isSame(this.keys[number] ?? [], key)) return number
    return -1
  }

  /** The number of a key, a new one if it never occurred. The key is copied. */
  intern(key: Key): number {
    const known = this.numberOf(key)
    if (known !== -1) return known
    if (this.keys.length === limit) throw new Error(`more than ${limit} keys of one capability`)
    return this.keys.push([...key]) - 1
  }

  keyAt(number: number): Key {
    return this.keys[number] ?? []
  }

  /** Per key number: its place when keys are sorted by their text. */
  ranks(): readonly number[] {
    const texts = this.keys.map((key) => key.join('|'))
    const sorted = [...texts].sort()
    return texts.map((text) => sorted.indexOf(text))
  }

  private identity(from: number, to: number, key: number): number {
    return (from * this.assets + to) * limit + key
  }
}

function isSame(a: Key, b: Key): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return a.length === b.length
}
