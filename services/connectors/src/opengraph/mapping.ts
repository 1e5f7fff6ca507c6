import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { bases } from '@throughline/graph/facts/evidence.ts'
import { assetKindByName } from '@throughline/graph/ontology/asset-kinds.ts'
import { relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import { z } from 'zod'
import type { Rejection, SourceFile } from '../connector.ts'
import { check } from '../reading/check.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { decodeText, maxConfigurationBytes } from '../reading/open-file.ts'
import { isRejection } from '../reading/rejection.ts'

/** A property of ours: a fixed value, or what one of theirs holds. */
const propertyRule = z.union([z.strictObject({ value: z.unknown() }), z.strictObject({ from: z.string().min(1) })])
const propertyRules = z.record(z.string(), propertyRule).optional()

const kindName = z
  .string()
  .refine((name) => assetKindByName.has(name), { message: 'expected the name of an asset kind' })
const relationName = z
  .string()
  .refine((name) => relationTypeByName.has(name), { message: 'expected the name of a relation' })

const nodeRule = z.strictObject({
  kind: kindName,
  /** Theirs that holds the id by which other sources know it; else it is known by their id, within their system. */
  idFrom: z.string().min(1).optional(),
  idPrefix: z.string().optional(),
  properties: propertyRules,
})

const edgeRule = z.strictObject({
  type: relationName,
  reverse: z.boolean().optional(),
  basis: z.enum(bases).optional(),
  properties: propertyRules,
})

/** `null`: known, and left out. */
export const mappingSchema = z.strictObject({
  throughlineOpenGraph: z.literal(1),
  nodes: z.record(z.string(), nodeRule.nullable()).default({}),
  edges: z.record(z.string(), z.union([z.null(), edgeRule, z.array(edgeRule)])).default({}),
})

export type NodeRule = z.infer<typeof nodeRule>
export type EdgeRule = z.infer<typeof edgeRule>
export type PropertyRules = NonNullable<NodeRule['properties']>
export type Mapping = z.infer<typeof mappingSchema>

/** The name that a mapping for all files of a folder has. */
export const mappingName = 'opengraph-mapping.json'

/** The mapping that lies beside the file: `<name>.mapping.json`, else one for the folder. */
export function mappingBeside(file: SourceFile): Mapping | Rejection | undefined {
  const own = `${basename(file.path).replace(/\.json$/i, '')}.mapping.json`
  for (const name of [own, mappingName]) {
    const text = read(join(dirname(file.path), name))
    if (text === undefined) continue
    const slash = file.file.lastIndexOf('/')
    const shown = `${file.file.slice(0, slash + 1)}${name}`
    const opened: SourceFile = { ...file, file: shown, path: join(dirname(file.path), name), text }
    return mappingIn(opened)
  }
  return undefined
}

/** What a mapping file says, or the first thing that is wrong with it. */
export function mappingIn(file: SourceFile): Mapping | Rejection {
  const document = parseJsonDocument(file, { comments: true })
  if (isRejection(document)) return document
  const checked = check(mappingSchema, document.value, { document, file: file.file, pointer: '' })
  if (checked.ok) return checked.value
  const [first] = checked.rejections
  return first ?? { code: 'wrong-type', file: file.file, reason: 'it is no mapping' }
}

function read(path: string): string | undefined {
  try {
    const info = statSync(path)
    if (!info.isFile() || info.size > maxConfigurationBytes) return undefined
    const text = decodeText(readFileSync(path), path)
    return typeof text === 'string' ? text : undefined
  } catch {
    // There is none.
    return undefined
  }
}
