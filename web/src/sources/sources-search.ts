import { present, type RawSearch, readText } from '../search/read.ts'

/** What the address of the page of sources says. */
export interface SourcesSearch {
  /** Name of the source whose last sync is shown. */
  readonly source?: string
}

/** Reads the address; what it does not understand is as if it were not there. */
export function parseSourcesSearch(raw: RawSearch): SourcesSearch {
  return present({ source: readText(raw, 'source') })
}
