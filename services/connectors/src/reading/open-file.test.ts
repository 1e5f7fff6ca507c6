import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeText, maxConfigurationBytes, openSourceFile } from './open-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-file-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function opened(bytes: string | Uint8Array) {
  const path = join(folder, 'a.json')
  await writeFile(path, bytes)
  return openSourceFile(path, 'shown/a.json')
}

describe('openSourceFile', () => {
  test('reads text under the name it is shown by, without a byte order mark', async () => {
    const file = await opened('\uFEFF{"a": "é"}')
    expect(file).toMatchObject({ file: 'shown/a.json', path: join(folder, 'a.json'), text: '{"a": "é"}' })
    expect(file).toHaveProperty('modifiedAt', expect.stringMatching(/^\d{4}-.*Z$/))
  })

  test.each([
    ['NUL bytes', Buffer.from('{"a":\n "b\0"}'), { code: 'binary', line: 2, column: 4 }],
    ['UTF-16', Buffer.from('{"a": 1}', 'utf16le'), { code: 'binary', line: 1, column: 2 }],
    [
      'bad UTF-8',
      Buffer.concat([Buffer.from('{"a":\n"é'), Buffer.from([0xff]), Buffer.from('"}')]),
      { code: 'not-utf8', line: 2, column: 4 },
    ],
    ['a cut-off character', Buffer.from('"é"').subarray(0, 2), { code: 'not-utf8', line: 1, column: 2 }],
  ])('refuses %s with its place', async (_, bytes, expected) => {
    expect(await opened(bytes)).toMatchObject({ ...expected, file: 'shown/a.json' })
  })

  test('refuses what is larger than any configuration, without reading it', async () => {
    const file = await opened(Buffer.alloc(maxConfigurationBytes + 1, 32))
    expect(file).toMatchObject({ code: 'too-large', reason: 'it has 21 MiB; the limit is 20 MiB' })
  })

  test('refuses folders and missing files', async () => {
    expect(await openSourceFile(folder, 'x')).toMatchObject({ code: 'not-a-file' })
    expect(await openSourceFile(join(folder, 'none'), 'x')).toMatchObject({
      code: 'unreadable',
      reason: expect.stringContaining('ENOENT'),
    })
  })

  test('refuses what the operating system refuses', async () => {
    const path = join(folder, 'circle.json')
    await symlink(path, path)
    expect(await openSourceFile(path, 'x')).toMatchObject({ code: 'unreadable', reason: 'it cannot be read (ELOOP)' })
  })
})

test('decodeText: whatever bytes there are, they become their text or a rejection with a place', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = decodeText(bytes, 'f')
      if (typeof text !== 'string') expect(text).toMatchObject({ line: expect.any(Number), column: expect.any(Number) })
      else
        expect(Buffer.from(text)).toEqual(
          Buffer.from(bytes).subarray(
            text.length < bytes.length && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0,
          ),
        )
    }),
  )
})
