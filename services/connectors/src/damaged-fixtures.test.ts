import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tuples } from './claims/tuples.test-helper.ts'
import type { Connector } from './connector.ts'
import { connectorFor } from './detect.ts'
import { context } from './mcp-config/read-text.test-helper.ts'
import { isRejection } from './reading/rejection.ts'
import { connectors } from './registry.ts'

/** Forty variants of every good fixture, whole but wrong inside, made from a seed: each reader lives with them and says where. */
const variants = 40

/** Numerical Recipes' generator: enough to spread damage, and the same everywhere. */
function randomFrom(seed: number): (below: number) => number {
  // Small seeds alone would all begin alike.
  let state = Math.imul(seed, 0x9e3779b1)
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Values that no format expects where they are put. */
const strange: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' ',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  { a: { b: [] } },
  '\u0000',
  '\ud800',
]

/** The document with one value replaced, taken away, doubled or moved. */
function damaged(document: unknown, random: (below: number) => number): unknown {
  const copy: unknown = structuredClone(document)
  const places: { holder: Record<string, unknown>; key: string }[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    const holder = value as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      places.push({ holder, key })
      visit(holder[key])
    }
  }
  visit(copy)
  const chosen = places[random(places.length)]
  if (chosen === undefined) return strange[random(strange.length)]
  const { holder, key } = chosen
  const turn = random(4)
  if (turn === 0) holder[key] = strange[random(strange.length)]
  else if (turn === 1 && Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (turn === 1) delete holder[key]
  else if (turn === 2 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
  else holder[key] = structuredClone(places[random(places.length)]?.holder ?? null)
  return copy
}

function fixturesOf(format: string): readonly string[] {
  const folder = join(import.meta.dirname, format, 'fixtures')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !/(?:^|\/)bad-/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted()
}

function readsSafely(connector: Connector, path: string, text: string): void {
  const file = { file: path, path, text, modifiedAt: '2026-11-01T00:00:00.000Z' }
  const found = connectorFor(file)
  if (isRejection(found)) {
    expect(found.code).not.toBe('')
    expect(found.reason).not.toBe('')
  }
  // Whether it is still recognised or not, its own reader must live with it.
  const reading = connector.read(file, context)
  for (const { code, file: where, line, reason } of reading.rejected) {
    expect([code, reason].every((part) => part !== '')).toBe(true)
    expect(where).not.toBe('')
    expect(line, `${code}: ${reason}`).toBeGreaterThan(0)
  }
  expect(tuples(connector.read(file, context))).toEqual(tuples(reading))
}

const withFixtures = connectors.filter(({ format }) => {
  try {
    return fixturesOf(format).length > 0
  } catch {
    return false
  }
})

describe.each(withFixtures.map((connector) => [connector.format, connector] as const))('%s', (format, connector) => {
  test.each(fixturesOf(format).map((path) => [path.slice(path.indexOf('fixtures')), path] as const))(
    '%s',
    (_, path) => {
      const text = readFileSync(path, 'utf8')
      let document: unknown
      try {
        document = JSON.parse(text)
      } catch {
        document = undefined
      }
      for (let seed = 0; seed < variants; seed += 1) {
        const random = randomFrom(seed + 1)
        const cutOff = seed % 4 === 0 || document === undefined
        readsSafely(
          connector,
          path,
          cutOff ? text.slice(0, random(text.length)) : JSON.stringify(damaged(document, random), null, 1),
        )
      }
    },
  )
})

test('most formats have fixtures to damage', () => {
  expect(withFixtures.length).toBeGreaterThan(15)
})
