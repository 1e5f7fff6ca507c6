import { present, type RawSearch, readText, readWhole } from '../search/read.ts'

/** What the address of the inventory says. */
export interface InventorySearch {
  readonly search?: string
  readonly kind?: string
  readonly source?: string
  readonly environment?: string
  readonly sensitivity?: number
  /** Key of the asset whose detail is shown. */
  readonly asset?: string
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parseInventorySearch(raw: RawSearch): InventorySearch {
  return present({
    search: readText(raw, 'search'),
    kind: readText(raw, 'kind'),
    source: readText(raw, 'source'),
    environment: readText(raw, 'environment'),
    sensitivity: readWhole(raw, 'sensitivity', 1, 4),
    asset: readText(raw, 'asset'),
  })
}
