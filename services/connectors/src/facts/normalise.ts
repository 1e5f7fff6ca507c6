import type { AssetClaim, Properties, RelationClaim } from '@throughline/graph/facts/claim.ts'
import type { Basis, Evidence } from '@throughline/graph/facts/evidence.ts'
import { assetKindByName, propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import type { Property, PropertyValue } from '@throughline/graph/ontology/property.ts'
import { propertiesOfRelation, relationTypeByName } from '@throughline/graph/ontology/relation-types.ts'
import type { Rejection } from '../connector.ts'
import { type CheckedAt, check } from '../reading/check.ts'
import { inertText } from '../reading/inert-text.ts'
import { holdsSecret } from '../secrets/redact.ts'
import { assetSchema, type EvidenceOverride, relationSchema } from './wire.ts'

/** A record's place, and what the header says of all records. */
export interface RecordAt extends CheckedAt {
  readonly source: string
  readonly observedAt: string
  /** What evidence says of the place: pointer and line in JSON, the line in NDJSON. */
  readonly evidencePlace: { readonly pointer?: string; readonly line: number }
}

export type Normalised<C> = { readonly claim: C } | { readonly rejections: readonly Rejection[] }

/** An asset record as a claim, or all that is wrong with it. */
export function assetClaim(value: unknown, at: RecordAt): Normalised<AssetClaim> {
  const checked = check(assetSchema, value, at)
  if (!checked.ok) return { rejections: checked.rejections }
  const { id, kind: kindName, name, basis, evidence, ...rest } = checked.value
  const kind = assetKindByName.get(kindName)
  if (kind === undefined) return refused('unknown-kind', 'kind', 'no asset kind has that name', at)
  const properties = propertiesFrom(ownKeys(value, rest), propertiesOf(kind.kind), at)
  if (!properties.ok) return { rejections: properties.rejections }
  const secret = secretIn(value) ?? longPrefix(kind.kind, properties.value)
  if (secret !== undefined) return refused('secret-in-clear', '', secret, at)
  const named = name === undefined ? {} : { name: inertText(name) }
  return {
    claim: { id, kind: kind.kind, ...named, properties: properties.value, evidence: evidenceOf(at, basis, evidence) },
  }
}

/** A relation record as a claim, or all that is wrong with it. */
export function relationClaim(value: unknown, at: RecordAt): Normalised<RelationClaim> {
  const checked = check(relationSchema, value, at)
  if (!checked.ok) return { rejections: checked.rejections }
  const { type: typeName, from, to, grant, grants = [], basis, evidence, ...rest } = checked.value
  const type = relationTypeByName.get(typeName)
  if (type === undefined) return refused('unknown-relation', 'type', 'no relation type has that name', at)
  const properties = propertiesFrom(ownKeys(value, rest), propertiesOfRelation(type.type), at)
  if (!properties.ok) return { rejections: properties.rejections }
  const secret = secretIn(value)
  if (secret !== undefined) return refused('secret-in-clear', '', secret, at)
  const all = [...new Set([...grants, ...(grant === undefined ? [] : [grant])])].sort()
  const claim = { type: type.type, from, to, grants: all, properties: properties.value }
  return { claim: { ...claim, evidence: evidenceOf(at, basis, evidence) } }
}

/** A rejection of a record, or of one field of it. */
export function refused(
  code: string,
  field: string,
  reason: string,
  at: CheckedAt,
): { rejections: readonly [Rejection] } {
  const pointer = field === '' ? at.pointer : `${at.pointer}/${field}`
  return { rejections: [{ code, file: at.file, pointer, ...at.document.place(pointer), reason }] }
}

type CheckedProperties =
  | { readonly ok: true; readonly value: Properties }
  | { readonly ok: false; readonly rejections: readonly Rejection[] }

function propertiesFrom(
  stated: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, Property>>,
  at: RecordAt,
): CheckedProperties {
  const properties: Record<string, PropertyValue> = {}
  const rejections: Rejection[] = []
  for (const [name, value] of Object.entries(stated)) {
    const property = Object.hasOwn(known, name) ? known[name] : undefined
    if (property === undefined) {
      rejections.push(...refused('unknown-property', escaped(name), 'no such property here', at).rejections)
    } else if (property.stamp === true) {
      rejections.push(...refused('computed-property', name, 'it is computed and cannot be stated', at).rejections)
    } else {
      const checked = check(property.schema, value, { ...at, pointer: `${at.pointer}/${name}` })
      if (checked.ok) properties[name] = checked.value
      else rejections.push(...checked.rejections)
    }
  }
  return rejections.length === 0 ? { ok: true, value: properties } : { ok: false, rejections }
}

/** The schema drops a `__proto__` key; it is put back so that it is refused like any unknown property. */
function ownKeys(value: unknown, rest: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__')) return rest
  return { ...rest, ['__proto__']: null }
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function evidenceOf(at: RecordAt, basis: Basis | undefined, override: EvidenceOverride | undefined): Evidence {
  const here: Evidence = { source: at.source, file: at.file, observedAt: at.observedAt, basis: basis ?? 'declared' }
  if (override === undefined) return { ...here, ...at.evidencePlace }
  const stated = Object.entries(override).filter(([, value]) => value !== undefined)
  return { ...here, ...Object.fromEntries(stated) }
}

/** Facts never carry a secret's value; a file that does is told so instead of being stored. */
function secretIn(value: unknown): string | undefined {
  if (typeof value === 'string') return holdsSecret(value) ? 'a text in it holds a secret in clear' : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const inner of Object.values(value)) {
    const found = secretIn(inner)
    if (found !== undefined) return found
  }
  return undefined
}

function longPrefix(kind: string, properties: Properties): string | undefined {
  const { prefix } = properties
  if (kind !== credential.kind || typeof prefix !== 'string' || [...prefix].length <= 4) return undefined
  return 'the prefix of a secret may show 4 characters at most'
}
