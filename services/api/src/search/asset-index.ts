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

/** An asset as it is searched for. */
interface Entry {
  readonly number: number
  readonly kind: string
  readonly name: string
  readonly id: string
}

/**
 * Finds assets by name and id. Names and ids are folded once and laid out in the order of names; a search then reads all of them in
 * one pass, which at 100,000 assets takes tens of milliseconds, so that no inverted index has to be kept.
 */
export class AssetIndex {
  private readonly entries: readonly Entry[]

  constructor(assets: readonly Asset[]) {
    this.entries = assets
      .map(({ id, kind, name }, number) => ({ number, kind, name: fold(name), id: fold(id) }))
      .sort((a, b) => compareText(a.name, b.name) || a.number - b.number)
  }

  /**
   * Numbers of the assets that match, best first: exact, prefix, start of a word, anywhere, all words somewhere; then by name and
   * id. A kind before a colon (`agent:support`) asks for that kind only. An empty text finds everything.
   */
  find(text: string): readonly number[] {
    const { whole, kind, rest } = parseSearch(text, fold)
    if (whole === '') return this.entries.map(({ number }) => number)
    const ranks: number[][] = [[], [], [], [], []]
    const words = wordsOf(whole)
    const restWords = wordsOf(rest)
    for (const entry of this.entries) {
      let rank = rankOf(entry, whole, words)
      // An id may look like a kind and a text: both readings count.
      if (kind !== undefined && kind === entry.kind) rank = Math.min(rank, rankOf(entry, rest, restWords))
      ranks[rank]?.push(entry.number)
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

function rankOf({ name, id }: Entry, wanted: string, words: readonly string[]): number {
  if (wanted === '') return substring
  const rank = Math.min(rankIn(name, wanted), rankIn(id, wanted))
  if (rank < noMatch || words.length === 0) return rank
  return words.every((word) => name.includes(word) || id.includes(word)) ? allWords : noMatch
}

function rankIn(text: string, wanted: string): number {
  const at = text.indexOf(wanted)
  if (at === -1) return noMatch
  if (at === 0) return text.length === wanted.length ? exact : prefix
  return startsWord(text, wanted, at) ? wordStart : substring
}

function startsWord(text: string, wanted: string, first: number): boolean {
  for (let at = first; at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!isOfWord(text.charCodeAt(at - 1))) return true
  }
  return false
}

/** Letters and digits; beyond ASCII everything, since asking Unicode would take as long as all the rest. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127
}
