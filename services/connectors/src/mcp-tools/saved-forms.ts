import { pointer } from '../reading/pointer.ts'

/** A listing as it was found in the file, its tools not yet checked. */
export interface RawListing {
  readonly tools: readonly { readonly value: unknown; readonly at: string }[]
  /** The wrapper's word on which server it is, and where that stands. */
  readonly server?: { readonly value: unknown; readonly at: string }
  /** The name that the server gives itself: only a name. */
  readonly serverInfoName?: string
  /** More pages follow that the file does not have. */
  readonly isPartial: boolean
  /** A mark that only listings have: not just the shape of a tool. */
  readonly isMarked: boolean
}

type Table = Readonly<Record<string, unknown>>

/**
 * Finds a listing in every form in which one is saved: the bare list; `{tools}`, with or without what `initialize`
 * answered; messages of the protocol with their envelope; a scanner's signature with `metadata`; a single tool; Docker's
 * list with `arguments`. Undefined where it is none of them.
 */
export function listingIn(value: unknown): RawListing | undefined {
  if (Array.isArray(value)) return inList(value)
  if (!isTable(value)) return undefined
  if (Array.isArray(value['tools'])) return inTable(value, value['tools'], ['tools'])
  const result = value['result']
  if (isTable(result) && Array.isArray(result['tools'])) return inTable(result, result['tools'], ['result', 'tools'])
  if (!isTool(value)) return undefined
  return { tools: [{ value, at: '' }], isPartial: false, isMarked: false }
}

function inList(list: readonly unknown[]): RawListing | undefined {
  const results = list.map((each) => (isTable(each) ? each['result'] : undefined))
  const at = results.findIndex((result) => isTable(result) && Array.isArray(result['tools']))
  const found = results[at]
  if (isTable(found) && Array.isArray(found['tools'])) {
    const listing = inTable(found, found['tools'], [at, 'result', 'tools'])
    const name = results.map(nameIn).find((each) => each !== undefined)
    return { ...listing, isMarked: true, ...(name === undefined ? {} : { serverInfoName: name }) }
  }
  if (list.length === 0 || !list.some(isTool)) return undefined
  return { tools: list.map((value, index) => ({ value, at: pointer(index) })), isPartial: false, isMarked: false }
}

function inTable(value: Table, tools: readonly unknown[], path: readonly (string | number)[]): RawListing {
  const name =
    nameIn(value) ?? nameIn(value['metadata']) ?? nameIn(value['initialize']) ?? nameIn(value['initializeResult'])
  const server = value['server']
  return {
    tools: tools.map((tool, index) => ({ value: tool, at: pointer(...path, index) })),
    ...(server === undefined ? {} : { server: { value: server, at: pointer(...path.slice(0, -1), 'server') } }),
    ...(name === undefined ? {} : { serverInfoName: name }),
    isPartial: typeof value['nextCursor'] === 'string' && value['nextCursor'] !== '',
    isMarked: name !== undefined || server !== undefined || path.length > 1,
  }
}

function nameIn(value: unknown): string | undefined {
  const info = isTable(value) ? value['serverInfo'] : undefined
  const name = isTable(info) ? info['name'] : undefined
  return typeof name === 'string' && name !== '' ? name : undefined
}

/** Has a name and says what it takes: nothing else that is read looks so. */
export function isTool(value: unknown): boolean {
  if (!isTable(value) || typeof value['name'] !== 'string') return false
  return (
    isTable(value['inputSchema']) || (Array.isArray(value['arguments']) && typeof value['description'] === 'string')
  )
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
