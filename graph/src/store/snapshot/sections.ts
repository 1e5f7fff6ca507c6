import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { z } from 'zod'
import { SnapshotOfOtherVersionError } from './stored-names.ts'

/** Named parts of a snapshot: text, bytes, or integers. */
export type Sections = Readonly<Record<string, string | Uint8Array | Int32Array>>

const headerSchema = z.array(
  z.object({ name: z.string(), form: z.enum(['text', 'bytes', 'integers']), length: z.int() }),
)

/** Version of the layout; another one is not read. */
const layout = 2

/**
 * Packs sections: layout and length of the header (4 bytes each), header (JSON), then the sections; all compressed.
 * Integers are kept as differences from one to the next, since most of them rise slowly.
 */
export function packSections(sections: Sections): Uint8Array {
  const parts = Object.entries(sections).map(([name, content]) => {
    const form = typeof content === 'string' ? 'text' : content instanceof Int32Array ? 'integers' : 'bytes'
    const bytes =
      typeof content === 'string'
        ? Buffer.from(content)
        : content instanceof Int32Array
          ? new Uint8Array(differences(content).buffer)
          : content
    return { entry: { name, form, length: bytes.length }, bytes }
  })
  const header = Buffer.from(JSON.stringify(parts.map(({ entry }) => entry)))
  const start = Buffer.alloc(8)
  start.writeUInt32LE(layout, 0)
  start.writeUInt32LE(header.length, 4)
  return zstdCompressSync(Buffer.concat([start, header, ...parts.map(({ bytes }) => bytes)]))
}

/** Reads packed sections; what is asked for and is not there, or in another form, is an error. */
export class SectionReader {
  readonly #sections = new Map<string, { form: string; bytes: Uint8Array<ArrayBuffer> }>()

  constructor(packed: Uint8Array) {
    const all = zstdDecompressSync(packed)
    if (all.readUInt32LE(0) !== layout)
      throw new SnapshotOfOtherVersionError(`it has layout ${all.readUInt32LE(0)}, not ${layout}`)
    let at = 8 + all.readUInt32LE(4)
    for (const { name, form, length } of headerSchema.parse(JSON.parse(all.toString('utf8', 8, at)))) {
      // A copy: integers must start at a multiple of four.
      this.#sections.set(name, { form, bytes: new Uint8Array(all.subarray(at, at + length)) })
      at += length
    }
  }

  text(name: string): string {
    return Buffer.from(this.bytesOf(name, 'text')).toString('utf8')
  }

  bytes(name: string): Uint8Array {
    return this.bytesOf(name, 'bytes')
  }

  integers(name: string): Int32Array {
    const values = new Int32Array(this.bytesOf(name, 'integers').buffer)
    for (let index = 1; index < values.length; index++)
      values[index] = ((values[index] ?? 0) + (values[index - 1] ?? 0)) | 0
    return values
  }

  private bytesOf(name: string, form: string): Uint8Array<ArrayBuffer> {
    const section = this.#sections.get(name)
    if (section?.form !== form) throw new Error(`a snapshot without ${form} ${name}`)
    return section.bytes
  }
}

function differences(values: Int32Array): Int32Array {
  const result = new Int32Array(values.length)
  for (let index = values.length - 1; index > 0; index--)
    result[index] = ((values[index] ?? 0) - (values[index - 1] ?? 0)) | 0
  if (values.length > 0) result[0] = values[0] ?? 0
  return result
}
