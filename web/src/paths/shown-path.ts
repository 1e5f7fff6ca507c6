import type { ListedPath, PathsAnswer } from './paths-queries.ts'
import type { PathsSearch } from './paths-search.ts'

/** The path that is shown, with the answer it is from and the address that asked for it. */
export interface ShownPath {
  readonly answer: PathsAnswer
  readonly path: ListedPath
  readonly search: PathsSearch
}
