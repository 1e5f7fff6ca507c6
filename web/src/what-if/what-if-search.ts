import type { ChangeInput } from '../__generated__/graphql.ts'
import { present, type RawSearch, readText, readWhole } from '../search/read.ts'
import { readChanges } from './changes.ts'

/** What the address of the workbench says: which changes are supposed, of which revision, and what is looked at. */
export interface WhatIfSearch {
  /** Absent: those of the scenario, or none yet. */
  readonly changes?: readonly ChangeInput[]
  /** Id of the saved scenario that is open. */
  readonly scenario?: string
  /** Id of a saved scenario beside it. */
  readonly compare?: string
  /** Only this target: an asset's key, or access@asset. */
  readonly to?: string
  readonly revision?: number
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parseWhatIfSearch(raw: RawSearch): WhatIfSearch {
  const changes = readChanges(raw['changes'])
  return present({
    changes: changes.length > 0 ? changes : undefined,
    scenario: readText(raw, 'scenario'),
    compare: readText(raw, 'compare'),
    to: readText(raw, 'to'),
    revision: readWhole(raw, 'revision', 1, Number.MAX_SAFE_INTEGER),
  })
}
