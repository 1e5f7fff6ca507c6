import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { ReadContext } from '../connector.ts'
import type { ToolOverrides } from '../tool-classification/override-file.ts'
import type { Cluster } from './cluster/cluster.ts'
import type { Found } from './cluster/objects.ts'

/** What is needed to state one file's part of a cluster. */
export interface KubeContext {
  readonly cluster: Cluster
  readonly builder: ClaimBuilder
  readonly fingerprint: ReadContext['fingerprint']
  readonly overrides: ToolOverrides | undefined
}

/** Where an object, or something in it, stands. */
export function placeOf({ at }: Found<unknown>, inside = ''): RecordPlace {
  return recordPlace(at.document, `${at.pointer}${inside}`)
}
