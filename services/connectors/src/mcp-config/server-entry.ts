import { shellWords } from './shell-words.ts'
import type { WireEntry } from './wire.ts'

/** A named value of an entry; `at`: where it stands below the entry. */
export interface NamedValue {
  readonly name: string
  readonly value: string
  readonly at: readonly (string | number)[]
}

/** A server entry in one form, whichever client wrote it. */
export interface ServerEntry {
  /** Program and arguments; empty where the server is only an address. */
  readonly words: readonly string[]
  readonly env: readonly NamedValue[]
  readonly headers: readonly NamedValue[]
  /** Environment variables of the client that are handed on by name. */
  readonly passedOn: readonly { readonly name: string; readonly at: readonly (string | number)[] }[]
  readonly url?: NamedValue
  readonly enabled: boolean
  /** Tools that run unasked; `all`: every one. Absent: the entry does not say, `[]`: each call is asked about. */
  readonly unasked?: 'all' | readonly string[]
  /** Only these tools are offered. */
  readonly only?: readonly string[]
  /** These tools are not offered. */
  readonly except: readonly string[]
}

/** Brings an entry into one form. */
export function serverEntry(wire: WireEntry): ServerEntry {
  const inner = typeof wire.transport === 'object' ? wire.transport : undefined
  const only = wire.includeTools ?? wire.allowedTools ?? wire.enabled_tools
  const unasked = unaskedOf(wire)
  const url = addressOf(wire)
  return {
    words: wordsOf(wire, inner),
    env: [
      ...valuesOf(wire.env, ['env']),
      ...valuesOf(wire.environment, ['environment']),
      ...valuesOf(inner?.env, ['transport', 'env']),
      ...(typeof wire.command === 'object' && !Array.isArray(wire.command)
        ? valuesOf(wire.command.env, ['command', 'env'])
        : []),
    ],
    headers: [
      ...valuesOf(wire.headers, ['headers']),
      ...valuesOf(wire.http_headers, ['http_headers']),
      ...valuesOf(inner?.headers, ['transport', 'headers']),
    ],
    passedOn: [
      ...(wire.bearer_token_env_var === undefined
        ? []
        : [{ name: wire.bearer_token_env_var, at: ['bearer_token_env_var'] }]),
      ...valuesOf(wire.env_http_headers, ['env_http_headers']).map(({ value, at }) => ({ name: value, at })),
      ...(wire.env_vars ?? []).map((each, index) => ({
        name: typeof each === 'string' ? each : each.name,
        at: ['env_vars', index],
      })),
    ],
    ...(url === undefined ? {} : { url }),
    enabled: wire.disabled !== true && wire.enabled !== false,
    ...(unasked === undefined ? {} : { unasked }),
    ...(only === undefined || only === null ? {} : { only }),
    except: [...(wire.excludeTools ?? []), ...(wire.disabledTools ?? []), ...(wire.disabled_tools ?? [])],
  }
}

/** The program may be written with its arguments in one text: `uv run python`. A path with spaces is one word. */
function wordsOf(wire: WireEntry, inner: Extract<WireEntry['transport'], object> | undefined): readonly string[] {
  const { command } = wire
  const args = typeof wire.args === 'string' ? shellWords(wire.args) : (wire.args ?? [])
  if (typeof command === 'string') return [...commandWords(command), ...args]
  if (Array.isArray(command)) return [...command, ...args]
  if (command !== undefined) return [command.path, ...(command.args ?? []), ...args]
  if (inner?.command !== undefined) return [...commandWords(inner.command), ...(inner.args ?? []), ...args]
  return []
}

function commandWords(command: string): readonly string[] {
  const isPath = /^(?:\.{0,2}\/|~[/\\]|[A-Za-z]:[/\\])/.test(command) && !/\s-/.test(command)
  return isPath ? [command] : shellWords(command)
}

function addressOf(wire: WireEntry): NamedValue | undefined {
  const inner = typeof wire.transport === 'object' ? wire.transport.url : undefined
  const found = [
    { value: wire.url, at: ['url'] },
    { value: wire.serverUrl, at: ['serverUrl'] },
    { value: wire.httpUrl, at: ['httpUrl'] },
    { value: inner, at: ['transport', 'url'] },
  ].find(({ value }) => value !== undefined && value !== '')
  return found?.value === undefined ? undefined : { name: 'url', value: found.value, at: found.at }
}

function unaskedOf({ trust, autoApprove, alwaysAllow }: WireEntry): 'all' | readonly string[] | undefined {
  if (trust === true || autoApprove === true) return 'all'
  const lists = [autoApprove, alwaysAllow].flatMap((list) => (Array.isArray(list) ? [list] : []))
  if (lists.some((list) => list.includes('*'))) return 'all'
  if (lists.length > 0) return [...new Set(lists.flat())].sort()
  return trust === false || autoApprove === false ? [] : undefined
}

function valuesOf(
  table: Readonly<Record<string, string | null>> | null | undefined,
  path: readonly string[],
): NamedValue[] {
  return Object.entries(table ?? {}).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value, at: [...path, name] }],
  )
}
