import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../../../..')

const expectationSchema = z.looseObject({
  from: z.string().optional(),
  pairs: z.array(z.tuple([z.string(), z.string()])),
  blast: z.object({ of: z.string(), assets: z.array(z.string()) }).optional(),
  /** What revoking these grants does: the verdict per target, and how many paths open. */
  whatif: z
    .object({ revoke: z.array(z.string()), verdicts: z.record(z.string(), z.string()), opened: z.int() })
    .optional(),
  /** The grants of the cheapest cut when these are kept. */
  cut: z.object({ keep: z.array(z.string()), grants: z.array(z.string()) }).optional(),
})

/** A small estate with its known answer. */
export interface Case {
  readonly name: string
  readonly file: string
  readonly expected: z.infer<typeof expectationSchema>
}

/** The calibrating cases: `test/cases`, else the folder that they are handed out in; throws where neither is. */
export function calibratingCases(): readonly Case[] {
  const folder = [join(root, 'test/cases'), resolve(root, '../shared/cases')].find(existsSync)
  if (folder === undefined) throw new Error('the calibrating cases are missing: expected them in test/cases')
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.expect.json'))
    .map((name): Case => {
      const stem = name.slice(0, -'.expect.json'.length)
      const expected = expectationSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      return { name: stem, file: join(folder, `${stem}.json`), expected }
    })
  if (cases.length === 0) throw new Error(`no case in ${folder}`)
  return cases
}
