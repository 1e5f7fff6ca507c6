import { hash } from 'node:crypto'
import type { AssetClaim, RelationClaim } from '@throughline/graph/facts/claim.ts'
import { relationId } from '@throughline/graph/facts/relation-id.ts'
import { assetKinds, type Kind } from '@throughline/graph/ontology/asset-kinds.ts'
import type { Kinds, Records } from './records.ts'

/** A fact's hash: 96 bits, so that among 10⁷ facts two are taken for one with probability below 10⁻¹⁴. */
const words = 3
/** What is kept of a fact: the number of its kind (1…), that it is no asset, or has two kinds; that it is stated twice; that it was passed on. */
const noKind = 0
const twoKinds = 63
const passedOn = 64
const repeated = 128
const kindBits = 63

/** What is to be known of all facts of a file before the first is passed on, in 14 bytes or so a fact. */
export class FactSurvey implements Kinds {
  #hashes = new Uint32Array(1024 * words)
  #about = new Uint8Array(1024)
  #used = new Uint8Array(1024)
  #count = 0
  #repeated = 0

  /** How many facts are stated more than once. */
  get repeatedFacts(): number {
    return this.#repeated
  }

  add({ assets, relations }: Pick<Records, 'assets' | 'relations'>): void {
    for (const { claim } of assets) this.#see(assetHash(claim.id), kindNumber(claim.kind))
    for (const { claim } of relations) this.#see(relationHash(claim), noKind)
  }

  of(id: string): Kind | undefined {
    return assetKinds[this.#kindOf(id) - 1]?.kind
  }

  hasTwo(id: string): boolean {
    return this.#kindOf(id) === twoKinds
  }

  /**
   * Whether a fact is stated once, or else which of `parts` about equal parts of the others it belongs to. A fact that was not met, or comes
   * again although it was met once, is of no part: its file was written to meanwhile.
   */
  partOf(claim: AssetClaim | RelationClaim, parts: number): 'once' | number {
    const key = 'id' in claim ? assetHash(claim.id) : relationHash(claim)
    const place = this.#placeOf(key)
    const about = this.#about[place] ?? 0
    if ((about & repeated) !== 0) return key.readUInt32LE(words * 4) % parts
    if (this.#used[place] === 0 || (about & passedOn) !== 0) return -1
    this.#about[place] = about | passedOn
    return 'once'
  }

  #kindOf(id: string): number {
    return (this.#about[this.#placeOf(assetHash(id))] ?? 0) & kindBits
  }

  #see(key: Buffer, kind: number): void {
    if ((this.#count + 1) * 3 > this.#used.length * 2) this.#grow()
    const place = this.#placeOf(key)
    if (this.#used[place] === 0) {
      this.#used[place] = 1
      this.#about[place] = kind
      for (let word = 0; word < words; word++) this.#hashes[place * words + word] = key.readUInt32LE(word * 4)
      this.#count++
      return
    }
    const before = this.#about[place] ?? 0
    if ((before & repeated) === 0) this.#repeated++
    this.#about[place] = ((before & kindBits) === kind ? kind : twoKinds) | repeated
  }

  /** Where a fact is kept, or would be. */
  #placeOf(key: Buffer): number {
    const [a, b, c] = [key.readUInt32LE(0), key.readUInt32LE(4), key.readUInt32LE(8)]
    const mask = this.#used.length - 1
    let place = a & mask
    while (this.#used[place] === 1) {
      const at = place * words
      if (this.#hashes[at] === a && this.#hashes[at + 1] === b && this.#hashes[at + 2] === c) break
      place = (place + 1) & mask
    }
    return place
  }

  #grow(): void {
    const [hashes, about, used] = [this.#hashes, this.#about, this.#used]
    const size = used.length * 2
    this.#hashes = new Uint32Array(size * words)
    this.#about = new Uint8Array(size)
    this.#used = new Uint8Array(size)
    for (let old = 0; old < used.length; old++) {
      if (used[old] === 0) continue
      let place = (hashes[old * words] ?? 0) & (size - 1)
      while (this.#used[place] === 1) place = (place + 1) & (size - 1)
      this.#used[place] = 1
      this.#about[place] = about[old] ?? 0
      this.#hashes.set(hashes.subarray(old * words, (old + 1) * words), place * words)
    }
  }
}

function assetHash(id: string): Buffer {
  return hash('sha256', id, 'buffer')
}

/** No id of an asset has a control character, so a relation's never looks like one. */
function relationHash(claim: RelationClaim): Buffer {
  return hash('sha256', `\u0000${relationId(claim)}`, 'buffer')
}

const numbers = new Map(assetKinds.map(({ kind }, index) => [kind, index + 1]))

function kindNumber(kind: Kind): number {
  return numbers.get(kind) ?? noKind
}
