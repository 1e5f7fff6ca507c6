import type { Access } from '../__generated__/graphql.ts'
import { stationsOf } from '../line/stations.ts'
import type { ListedPath } from './paths-queries.ts'

/** What an attacker can do to an asset that is held so; "can" spares the inflection. */
const can = {
  reach: 'can reach',
  inject: 'can inject into',
  steer: 'can steer',
  converse: 'can talk to',
  control: 'can take over',
  read: 'can read',
  write: 'can change',
  append: 'can add to',
  own: 'can file into',
  fed: 'can feed',
} as const satisfies Record<Access, string>

/** A path in a few words: who, as its sentence calls them, and what in the end: "Whoever writes to GitHub can read payments". */
export function titleOf(path: Pick<ListedPath, 'entry' | 'target' | 'sentence'>): string {
  const who = /^(.+?) can /u.exec(path.sentence)?.[1] ?? path.entry.asset.name
  return `${who} ${can[path.target.access]} ${path.target.asset.name}`
}

const moved: readonly Access[] = ['inject', 'steer', 'converse', 'control']

/** The first asset on the way that the attacker makes act: what people know the path by. None on the shortest paths. */
export function throughOf(path: Pick<ListedPath, 'steps'>): string | undefined {
  const between = stationsOf(path.steps).slice(1, -1)
  const acting = between.find(({ accesses }) => accesses.some((access) => moved.includes(access)))
  return (acting ?? between[0])?.asset.name
}

/** A piece of the sentence: a name on the path, the text between, or what comes after the first full stop. */
export interface SentencePart {
  readonly text: string
  readonly role: 'name' | 'text' | 'aside'
}

/** The sentence with the names of the path's ends and of what it goes through picked out; what follows the first sentence is an aside. */
export function sentenceParts(
  path: Pick<ListedPath, 'sentence' | 'entry' | 'target' | 'steps'>,
): readonly SentencePart[] {
  const { sentence } = path
  const stop = sentence.search(/\. \p{Lu}/u)
  const main = stop === -1 ? sentence : sentence.slice(0, stop + 1)
  const aside = sentence.slice(main.length)
  const names = [path.entry.asset.name, path.target.asset.name, throughOf(path)]
    .filter((name) => name !== undefined && name !== '')
    // The longest first: a name may hold another.
    .toSorted((a, b) => (b ?? '').length - (a ?? '').length)
  const pattern = new RegExp(`(${names.map((name) => literal(name ?? '')).join('|')})`, 'u')
  const parts = main
    .split(pattern)
    .filter((text) => text !== '')
    .map((text) => ({ text, role: names.includes(text) ? ('name' as const) : ('text' as const) }))
  return aside === '' ? parts : [...parts, { text: aside, role: 'aside' }]
}

/** A text as a pattern that matches it alone. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
