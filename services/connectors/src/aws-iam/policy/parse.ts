import type { Rejection } from '../../connector.ts'
import { type CheckedAt, check } from '../../reading/check.ts'
import { parseJsonDocument } from '../../reading/json-document.ts'
import { isRejection } from '../../reading/rejection.ts'
import type { Condition, PrincipalElement, Statement } from './statement.ts'
import { documentWire, type StatementWire, statementWire } from './wire.ts'

/** What could be read of a policy document. With rejections, statements are missing: one of them may be a Deny. */
export interface ParsedPolicy {
  readonly statements: readonly Statement[]
  readonly rejections: readonly Rejection[]
}

/** Reads a policy document: an object, or the same as JSON text, URL-encoded (as the API itself sends it) or not. */
export function parsePolicy(value: unknown, at: CheckedAt): ParsedPolicy {
  if (typeof value !== 'string') return parseObject(value, at, false)
  const decoded = decode(value)
  if (decoded === undefined) return refused('not-url-encoded', 'the policy text has an invalid % escape', at)
  const document = parseJsonDocument({ file: at.file, path: at.file, text: decoded, modifiedAt: '' })
  if (isRejection(document)) return refused(document.code, `the policy text: ${document.reason}`, at)
  // The places inside the text mean nothing to a person: they are all the text's own.
  const place = () => at.document.place(at.pointer)
  return parseObject(document.value, { ...at, document: { value: document.value, place } }, true)
}

function decode(text: string): string | undefined {
  if (text.trimStart().startsWith('{')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function refused(code: string, reason: string, at: CheckedAt): ParsedPolicy {
  return {
    statements: [],
    rejections: [{ code, file: at.file, pointer: at.pointer, ...at.document.place(at.pointer), reason }],
  }
}

function parseObject(value: unknown, at: CheckedAt, isText: boolean): ParsedPolicy {
  const document = check(documentWire, value, at)
  if (!document.ok) return { statements: [], rejections: document.rejections }
  const wires = document.value.Statement
  const single = !Array.isArray(Object(value).Statement)
  const statements: Statement[] = []
  const rejections: Rejection[] = []
  const sids = wires.map(sidOf)
  for (const [index, wire] of wires.entries()) {
    const pointer = single ? `${at.pointer}/Statement` : `${at.pointer}/Statement/${index}`
    const checked = check(statementWire, wire, { ...at, pointer })
    if (!checked.ok) {
      rejections.push(...checked.rejections)
      continue
    }
    const sid = sids[index]
    const isUnique = sid !== undefined && sid !== '' && sids.filter((other) => other === sid).length === 1
    statements.push({
      ...statementOf(checked.value),
      label: isUnique ? sid : String(index),
      pointer: isText ? at.pointer : pointer,
      variables: document.value.Version === '2012-10-17',
    })
  }
  return { statements, rejections }
}

function sidOf(wire: unknown): string | undefined {
  return typeof wire === 'object' && wire !== null && 'Sid' in wire && typeof wire.Sid === 'string'
    ? wire.Sid
    : undefined
}

function statementOf(wire: StatementWire): Omit<Statement, 'label' | 'pointer' | 'variables'> {
  return {
    effect: wire.Effect,
    actions: {
      values: (wire.Action ?? wire.NotAction ?? []).map((action) => action.toLowerCase()),
      negated: wire.Action === undefined,
    },
    resources:
      wire.Resource === undefined && wire.NotResource === undefined
        ? undefined
        : { values: wire.Resource ?? wire.NotResource ?? [], negated: wire.Resource === undefined },
    principals: principalsOf(wire),
    conditions: Object.entries(wire.Condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => conditionOf(operator, key, values)),
    ),
  }
}

function principalsOf({ Principal, NotPrincipal }: StatementWire): PrincipalElement | undefined {
  const wire:
    | { AWS?: string[] | undefined; Service?: string[] | undefined; Federated?: string[] | undefined }
    | undefined = Principal ?? NotPrincipal
  if (wire === undefined) return undefined
  return {
    negated: NotPrincipal !== undefined,
    aws: wire.AWS ?? [],
    service: wire.Service ?? [],
    federated: wire.Federated ?? [],
  }
}

function conditionOf(written: string, key: string, values: readonly string[]): Condition {
  const [, prefix, operator, suffix] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/i.exec(written) ?? []
  return {
    operator: operator ?? written,
    quantifier: prefix === undefined ? undefined : prefix.toLowerCase() === 'forallvalues' ? 'all' : 'any',
    ifExists: suffix !== undefined,
    key,
    values,
  }
}
