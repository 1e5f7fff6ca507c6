import type { z } from 'zod'
import type { RecordPlace } from '../../claims/claim-builder.ts'
import { recordPlace } from '../../claims/record-place.ts'
import type { Rejection } from '../../connector.ts'
import { check } from '../../reading/check.ts'
import type { TfResource } from './resource.ts'

/** A resource of a type that is read, with its values checked. */
export interface Typed<T> {
  readonly value: T
  readonly resource: TfResource
}

/** The resources of a file by type; bad ones are rejected once. */
export class Resources {
  readonly #byType: ReadonlyMap<string, readonly TfResource[]>
  readonly #reject: (rejections: readonly Rejection[]) => void

  constructor(resources: readonly TfResource[], reject: (rejections: readonly Rejection[]) => void) {
    this.#byType = Map.groupBy(resources, ({ mode, type }) => (mode === 'data' ? `data.${type}` : type))
    this.#reject = reject
  }

  /** Those of a type that fit the shape. */
  of<T>(type: string, schema: z.ZodType<T>): readonly Typed<T>[] {
    return (this.#byType.get(type) ?? []).flatMap((resource) => {
      const checked = check(schema, resource.values, resource.at)
      if (checked.ok) return [{ value: checked.value, resource }]
      this.#reject(checked.rejections)
      return []
    })
  }
}

/** Where a resource, or something in it, stands. */
export function placeOf({ at }: TfResource, inside = ''): RecordPlace {
  return recordPlace(at.document, `${at.pointer}${inside}`)
}
