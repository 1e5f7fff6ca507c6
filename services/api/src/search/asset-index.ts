import type { Asset } from '@throughline/graph/facts/estate.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { parseSearch } from './parse-search.ts'

/** Ranks of a match, best first. */
const exact = 0
const prefix = 1
const wordStart = 2
const substring = 3
const allWords = 4
const noMatch = 5

/**
 * Finds assets by name and id. Names and ids are folded once; a search then reads all of them in one pass, which at 100,000
 * assets takes tens of milliseconds, so that no inverted index has to be kept.
 */
export class AssetIndex {
  /** Numbers of the assets by name, then id: the order within one rank. */
  private readonly order: Int32Array
  private readonly kinds: readonly string[]
  private readonly names: readonly string[]
  private readonly ids: readonly string[]

  constructor(assets: readonly Asset[]) {
    const names = assets.map(({ name }) => fold(name))
    this.order = Int32Array.from(assets.keys()).sort((a, b) => compareText(names[a] ?? '', names[b] ?? '') || a - b)
    this.kinds = assets.map(({ kind }) => kind)
    this.names = names
    this.ids = assets.map(({ id }) => fold(id))
  }

  /**
   * Numbers of the assets that match, best first: exact, prefix, start of a word, anywhere, all words somewhere; then by name and
   * id. A kind before a colon (`agent:support`) asks for that kind only. An empty text finds everything.
   */
  find(text: string): readonly number[] {
    const { whole, kind, rest } = parseSearch(text, fold)
    if (whole === '') return [...this.order]
    const ranks: number[][] = [[], [], [], [], []]
    const words = wordsOf(whole)
    const restWords = wordsOf(rest)
    for (const number of this.order) {
      const name = this.names[number] ?? ''
      const id = this.ids[number] ?? ''
      let rank = Math.min(rankOf(name, whole, words), rankOf(id, whole, words))
      // An id may look like a kind and a text: both readings count.
      if (kind !== undefined && kind === this.kinds[number])
        rank = Math.min(rank, rankOf(name, rest, restWords), rankOf(id, rest, restWords))
      ranks[rank]?.push(number)
    }
    return ranks.flat()
  }
}

/** Case, width and composition do not matter. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function wordsOf(text: string): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  return words.length > 1 ? words : []
}

function rankOf(text: string, wanted: string, words: readonly string[]): number {
  if (wanted === '') return substring
  const at = text.indexOf(wanted)
  if (at === 0) return text.length === wanted.length ? exact : prefix
  if (at > 0) return startsWord(text, wanted, at) ? wordStart : substring
  return words.length > 0 && words.every((word) => text.includes(word)) ? allWords : noMatch
}

function startsWord(text: string, wanted: string, first: number): boolean {
  for (let at = first; at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}
