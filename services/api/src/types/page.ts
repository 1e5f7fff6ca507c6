import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { InvalidInputError } from './errors.ts'

/** How many items a page has where nothing is said, and at the most. */
const usual = 50
const most = 1_000

/** A page of a list as a Relay connection shows it. */
export interface Page<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** The arguments of a connection. Pages go forward only. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** Declares `first` and `after`. */
export function pageArguments() {
  return {
    first: builder.args((t) => ({ first: t.int({ description: `Default ${usual}, at most ${most}.` }) })).first,
    after: builder.args((t) => ({ after: t.string({ description: 'Cursor of the item before the page.' }) })).after,
  }
}

/** What a page costs. */
export function costOfPage({ first }: PageArguments) {
  return costOfList(first ?? usual)
}

/** How many items are asked for. @throws InvalidInputError where it cannot be done */
export function sizeOfPage({ first }: PageArguments): number {
  const size = first ?? usual
  if (size < 0 || size > most) throw new InvalidInputError(`A page has 0 to ${most} items, not ${size}.`, 'first')
  return size
}

/** Builds a page from the items that were found; one more than fits says that there is another page. */
export function pageOf<T>(
  found: readonly T[],
  size: number,
  isFirst: boolean,
  cursorOf: (item: T, index: number) => string,
): Page<T> {
  const edges = found.slice(0, size).map((node, index) => ({ cursor: cursorOf(node, index), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: !isFirst,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A page of a list in a revision, and how long the list is. */
export interface InRevision<T> extends Page<T> {
  readonly totalCount: number
}

/** A page of a list in a revision. Its cursors name the revision, so pages never mix two. */
export function pageInRevision<T, Node>(
  items: readonly T[],
  revision: number,
  args: PageArguments,
  nodeOf: (item: T) => Node,
): InRevision<Node> {
  const start = args.after == null ? 0 : placeOf(args.after, revision) + 1
  const size = sizeOfPage(args)
  const found = items.slice(start, start + size + 1).map(nodeOf)
  const page = pageOf(found, size, start === 0, (_, index) => encode(revision, start + index))
  return { ...page, totalCount: items.length }
}

/** The revision that a cursor is about. */
export function revisionOfCursor(cursor: string): number {
  return decode(cursor).revision
}

function placeOf(cursor: string, expected: number): number {
  const { revision, place } = decode(cursor)
  if (revision !== expected)
    throw new InvalidInputError(`This cursor is of revision ${revision}, not of ${expected}.`, 'after')
  return place
}

function encode(revision: number, place: number): string {
  return Buffer.from(`${revision}:${place}`).toString('base64url')
}

function decode(cursor: string): { readonly revision: number; readonly place: number } {
  const [, revision, place] = /^(\d{1,15}):(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (revision === undefined || place === undefined)
    throw new InvalidInputError('This is no cursor of this list.', 'after')
  return { revision: Number(revision), place: Number(place) }
}
