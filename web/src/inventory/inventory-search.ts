import type { AiClass, AssetOrder } from '../__generated__/graphql.ts'
import { present, type RawSearch, readOneOf, readText, readWhole } from '../search/read.ts'
import { shownClasses } from './approval-words.ts'

/** What the address of the inventory says. */
export interface InventorySearch {
  readonly search?: string
  readonly kind?: string
  readonly source?: string
  readonly environment?: string
  readonly sensitivity?: number
  /** Only agents, servers and model endpoints that no approved list names, or no longer. */
  readonly shadow?: true
  /** Only AI assets of this class. */
  readonly class?: AiClass
  /** What the table is sorted by; absent: the best first, without a search by name. */
  readonly sort?: AssetOrder
  readonly descending?: true
  /** Key of the asset whose detail is shown. */
  readonly asset?: string
}

/** The columns of the table, each with what it is sorted by. */
const sorts = [
  'name',
  'kind',
  'environment',
  'sources',
  'sensitivity',
  'criticality',
] as const satisfies readonly AssetOrder[]

/** Reads the address; what it does not understand is as if it were not there. */
export function parseInventorySearch(raw: RawSearch): InventorySearch {
  return present({
    search: readText(raw, 'search'),
    kind: readText(raw, 'kind'),
    source: readText(raw, 'source'),
    environment: readText(raw, 'environment'),
    sensitivity: readWhole(raw, 'sensitivity', 1, 4),
    shadow: raw['shadow'] === true || raw['shadow'] === 'true' ? (true as const) : undefined,
    class: aiClassIn(raw),
    sort: readOneOf(raw, 'sort', sorts),
    descending: raw['descending'] === true ? (true as const) : undefined,
    asset: readText(raw, 'asset'),
  })
}

function aiClassIn(raw: RawSearch): AiClass | undefined {
  const asked = readText(raw, 'class')
  return shownClasses.find((name) => name === asked)
}
