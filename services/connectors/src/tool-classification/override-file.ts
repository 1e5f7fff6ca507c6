import { z } from 'zod'
import type { Rejection, SourceFile } from '../connector.ts'
import { addressOf } from '../ids.ts'
import { check } from '../reading/check.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { pointer } from '../reading/pointer.ts'
import { isRejection } from '../reading/rejection.ts'
import { normalPurl, withoutVersion } from './package-url.ts'

const operation = z.enum(['read', 'write', 'delete'])

/** What an operator may say about one tool. A field that is given replaces what catalogue and heuristics say. */
export const toolOverrideSchema = z.strictObject({
  /** Why, in the operator's words: goes to the evidence. */
  why: z.string().optional(),
  traits: z
    .array(z.enum(['untrusted_content', 'private_data', 'public_sink', 'destructive', 'code_exec', 'secret_read']))
    .optional(),
  scope: z.enum(['fixed', 'identity']).optional(),
  approval: z.enum(['none', 'session', 'call']).optional(),
  approver: z.enum(['caller', 'other']).optional(),
  sandboxed: z.boolean().optional(),
  egress: z.enum(['open', 'allow-listed']).optional(),
  data: z
    .array(
      z.strictObject({
        what: z.string().min(1),
        name: z.string().optional(),
        classes: z.array(z.string()).default([]),
        sensitivity: z.int().min(0).max(4).optional(),
        operations: z.array(operation).min(1).default(['read']),
        callerFiltered: z.boolean().optional(),
      }),
    )
    .optional(),
  /** Names of untrusted sources: `internet`, `mail`, `customers` or a public system. */
  reads: z.array(z.string().min(1)).optional(),
  /** Where it sends. `anyone: true`: the caller chooses who receives. */
  sends: z
    .array(z.strictObject({ to: z.string().min(1), anyone: z.boolean(), allowed: z.boolean().optional() }))
    .optional(),
})

/** What an operator may say about one server. */
export const serverOverrideSchema = z.strictObject({
  /** The server's own annotations may also lower what heuristics inferred. */
  trustAnnotations: z.boolean().optional(),
  needsIdentity: z.boolean().optional(),
  sandboxed: z.boolean().optional(),
  tools: z.record(z.string(), toolOverrideSchema).default({}),
})

const fileSchema = z.looseObject({ throughlineTools: z.literal(1), servers: z.record(z.string(), z.unknown()) })

export type ToolOverride = z.infer<typeof toolOverrideSchema>
export type ServerOverride = z.infer<typeof serverOverrideSchema>
/** By server key, as `ReadContext.toolOverrides` carries them. */
export type ToolOverrides = ReadonlyMap<string, unknown>

/** Exact names under which an override may stand: the server's id, its package URL, its address. */
export interface ServerKeys {
  readonly id?: string
  readonly purl?: string
  readonly url?: string
}

/** Reads an operator's override file (format in README.md). A server that does not fit is refused alone. */
export function readOverrides(file: SourceFile): { overrides: ToolOverrides; rejected: readonly Rejection[] } {
  const document = parseJsonDocument(file, { comments: true })
  if (isRejection(document)) return { overrides: new Map(), rejected: [document] }
  const top = check(fileSchema, document.value, { document, file: file.file, pointer: '' })
  if (!top.ok) return { overrides: new Map(), rejected: top.rejections }
  const overrides = new Map<string, unknown>()
  const rejected: Rejection[] = []
  for (const [key, value] of Object.entries(top.value.servers)) {
    const at = pointer('servers', key)
    const checked = check(serverOverrideSchema, value, { document, file: file.file, pointer: at })
    if (checked.ok) overrides.set(normalKey(key), checked.value)
    else rejected.push(...checked.rejections)
  }
  return { overrides, rejected }
}

/** What the operator says about the server; the most exact key wins. */
export function overrideOf(overrides: ToolOverrides | undefined, keys: ServerKeys): ServerOverride | undefined {
  const { id, purl, url } = keys
  const candidates = [id, purl, purl === undefined ? undefined : withoutVersion(purl), url]
  for (const key of candidates) {
    const found = key === undefined ? undefined : overrides?.get(normalKey(key))
    if (found !== undefined) return serverOverrideSchema.safeParse(found).data
  }
  return undefined
}

function normalKey(key: string): string {
  if (/^https?:/i.test(key) && URL.canParse(key)) return addressOf(key)
  return normalPurl(key) ?? key
}
