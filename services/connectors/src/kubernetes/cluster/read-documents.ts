import { isDeepStrictEqual } from 'node:util'
import type { Rejection, SourceFile } from '../../connector.ts'
import { type CheckedAt, check } from '../../reading/check.ts'
import type { JsonDocument } from '../../reading/document.ts'
import { parseJsonDocument } from '../../reading/json-document.ts'
import { isRejection } from '../../reading/rejection.ts'
import { parseYamlDocuments } from '../../reading/yaml-document.ts'
import { listWire, typeWire } from '../wire.ts'
import { type Found, Objects, readObject } from './objects.ts'

/** What one file holds. */
export interface ReadObjects {
  readonly objects: Objects
  readonly rejected: readonly Rejection[]
  /** Kinds of which the file holds a list as the API gives it; such a list is whole. */
  readonly listed: ReadonlySet<string>
  /** The API said that there is more. */
  readonly isPartial: boolean
}

/** Reads every object of a file: YAML documents or JSON, single objects or lists. */
export function readObjects(file: SourceFile): ReadObjects {
  const documents = documentsOf(file)
  const objects = new Objects()
  if (isRejection(documents)) return { objects, rejected: [documents], listed: new Set(), isPartial: false }
  const reader = new ObjectReader(objects)
  for (const document of documents) {
    // Between two `---` there may be nothing.
    if (document.value !== null) reader.read(document.value, undefined, { document, file: file.file, pointer: '' })
  }
  reader.rejected.push(...withoutContradictions(objects))
  return reader
}

/** Of an object that the file describes twice in different ways, neither can be believed. */
function withoutContradictions(objects: Objects): readonly Rejection[] {
  const keyOf = ({ kind, namespace, name }: Found<unknown>) => `${kind}/${namespace}/${name}`
  const twice = new Set(
    [...Map.groupBy(objects.all(), keyOf)]
      .filter(([, [first, ...others]]) => others.some((each) => !isDeepStrictEqual(each.value, first?.value)))
      .map(([key]) => key),
  )
  const dropped = twice.size === 0 ? [] : objects.drop((each) => twice.has(keyOf(each)))
  return dropped.map(({ at }) => {
    const reason = 'the file describes the same object twice, differently'
    return { code: 'duplicate', file: at.file, pointer: at.pointer, ...at.document.place(at.pointer), reason }
  })
}

class ObjectReader implements ReadObjects {
  readonly objects: Objects
  readonly rejected: Rejection[] = []
  readonly listed = new Set<string>()
  isPartial = false

  constructor(objects: Objects) {
    this.objects = objects
  }

  read(value: unknown, itemOf: string | undefined, at: CheckedAt): void {
    if (isList(value)) this.#list(value, at)
    else this.#object(value, itemOf, at)
  }

  #list(value: unknown, at: CheckedAt): void {
    const checked = check(listWire, value, at)
    if (!checked.ok) {
      this.rejected.push(...checked.rejections)
      return
    }
    const { kind, apiVersion, metadata, items } = checked.value
    if ((metadata?.continue ?? '') !== '') this.isPartial = true
    // Items of a RoleList do not repeat what they are.
    const itemKind = kind.slice(0, -'List'.length)
    if (itemKind !== '') this.listed.add(itemKind)
    for (const [index, item] of items.entries()) {
      const typed = itemKind === '' || hasType(item) ? item : withType(item, apiVersion, itemKind)
      this.#object(typed, itemKind, { ...at, pointer: `${at.pointer}/items/${index}` })
    }
  }

  #object(value: unknown, itemOf: string | undefined, at: CheckedAt): void {
    const type = check(typeWire, value, at)
    if (!type.ok) {
      this.rejected.push(...type.rejections)
      return
    }
    if (itemOf !== undefined) this.listed.add(type.value.kind)
    this.rejected.push(...readObject(this.objects, value, type.value, at))
  }
}

function documentsOf(file: SourceFile): readonly JsonDocument[] | Rejection {
  if (!/^\s*[[{]/.test(file.text)) return parseYamlDocuments(file)
  const document = parseJsonDocument(file)
  return isRejection(document) ? document : [document]
}

function isList(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'items' in value &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    value.kind.endsWith('List')
  )
}

function hasType(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'kind' in item
}

function withType(item: unknown, apiVersion: string, kind: string): unknown {
  return typeof item === 'object' && item !== null ? { ...item, apiVersion, kind } : item
}
