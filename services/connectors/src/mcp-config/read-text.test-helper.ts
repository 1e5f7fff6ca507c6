import { fileURLToPath } from 'node:url'
import type { Connector, ReadContext, Reading, SourceFile } from '../connector.ts'
import { openSourceFile } from '../reading/open-file.ts'
import { isRejection } from '../reading/rejection.ts'
import { fingerprinter } from '../secrets/fingerprint.ts'

export const context: ReadContext = { host: 'here', fingerprint: fingerprinter(Buffer.alloc(32, 7)) }

/** A file that exists only in the test. */
export function textFile(file: string, content: unknown): SourceFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
  return { file, path: `/somewhere/${file}`, text, modifiedAt: '2026-11-01T00:00:00.000Z' }
}

/** A file of a connector's own `fixtures` folder; its name starts there. */
export async function fixture(importUrl: string, name: string): Promise<SourceFile> {
  const path = fileURLToPath(new URL(`./fixtures/${name}`, importUrl))
  const file = await openSourceFile(path, name)
  if (isRejection(file)) throw new Error(`${name}: ${file.reason}`)
  return file
}

/** Reads what the test wrote. */
export function readText(
  connector: Connector,
  file: string,
  content: unknown,
  more: Partial<ReadContext> = {},
): Reading {
  return connector.read(textFile(file, content), { ...context, ...more })
}

/** Relations as `TYPE from → to` with their properties, in order; ids as they are. */
export function relationsOf(reading: Pick<Reading, 'relations'>, type: string): string[] {
  return reading.relations
    .filter((relation) => relation.type === type)
    .map(({ from, to, properties }) => {
      const said = Object.keys(properties).length === 0 ? '' : ` ${JSON.stringify(properties)}`
      return `${from} → ${to}${said}`
    })
    .sort()
}
