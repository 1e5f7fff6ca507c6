import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteLines } from './byte-lines.ts'

async function linesOf(chunks: readonly Uint8Array[], limit: number) {
  const found: [number, string | undefined][] = []
  const stream = (async function* () {
    yield* chunks
  })()
  for await (const { line, bytes } of byteLines(stream, limit)) {
    found.push([line, bytes === undefined ? undefined : Buffer.from(bytes).toString()])
  }
  return found
}

test('lines are numbered from 1; empty ones count and are left out; long ones are skipped', async () => {
  const text = Buffer.from('one\r\n\n  \nfour\nfar too long\nsix')
  expect(await linesOf([text], 6)).toEqual([
    [1, 'one'],
    [4, 'four'],
    [5, undefined],
    [6, 'six'],
  ])
})

test('wherever the chunks break, the lines are the same', async () => {
  const cuts = fc.array(fc.nat(40), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n', ' '), maxLength: 40 }),
      cuts,
      async (text, at) => {
        const bytes = Buffer.from(text)
        const bounds = [0, ...at.toSorted((a, b) => a - b).filter((cut) => cut < bytes.length), bytes.length]
        const chunks = bounds.slice(1).map((end, index) => bytes.subarray(bounds[index], end))
        expect(await linesOf(chunks, 10)).toEqual(await linesOf([bytes], 10))
      },
    ),
  )
})
