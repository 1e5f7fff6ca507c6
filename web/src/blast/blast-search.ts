import type { Access } from '../__generated__/graphql.ts'
import { present, type RawSearch, readOneOf, readText, readWhole } from '../search/read.ts'

/** What the address of the page of blast radii says. */
export interface BlastSearch {
  /** The asset's key; absent: none is chosen yet. */
  readonly of?: string
  /** Absent: the asset's strongest. */
  readonly access?: Access
  /** Inward: which entries reach it. */
  readonly direction?: 'inward'
  readonly hops?: number
  readonly revision?: number
  /** The reached asset whose way is shown. */
  readonly chosen?: string
  readonly view?: 'table'
  /** Draw all that is reached, up to what the canvas bears. */
  readonly all?: true
}

const accesses = [
  'reach',
  'inject',
  'steer',
  'converse',
  'control',
  'read',
  'write',
  'append',
  'own',
  'fed',
] as const satisfies readonly Access[]

/** Reads the address; what it does not understand is as if it were not there. */
export function parseBlastSearch(raw: RawSearch): BlastSearch {
  return present({
    of: readText(raw, 'of'),
    access: readOneOf(raw, 'access', accesses),
    direction: readOneOf(raw, 'direction', ['inward']),
    hops: readWhole(raw, 'hops', 1, 50),
    revision: readWhole(raw, 'revision', 1, Number.MAX_SAFE_INTEGER),
    chosen: readText(raw, 'chosen'),
    view: readOneOf(raw, 'view', ['table']),
    all: raw['all'] === true ? (true as const) : undefined,
  })
}
