import type { PlannedPaths } from '../source-plan.ts'
import { attributesOf, contentsOf, type FilesSeen } from './files-seen.ts'

/** What a look at a watched source came to. */
export type Look =
  /** As it was read last, or still changing. */
  | { readonly kind: 'quiet' }
  /** Written anew with the same contents: nothing to read, and this is what it is like now. */
  | { readonly kind: 'touched'; readonly seen: FilesSeen }
  | { readonly kind: 'changed' }

/**
 * The files of one watched source between two readings. A change counts once the files hold still from one look to the next, and once only:
 * where the sync that it started fails, the schedule's next turn tries again.
 */
export class WatchedSource {
  private previous: string | undefined
  private told: string | undefined

  /** @param read what the files were like when they were read last; undefined where that is not known yet */
  async look(planned: PlannedPaths, read: FilesSeen | undefined): Promise<Look> {
    const attributes = await attributesOf(planned)
    const isSettled = attributes === this.previous
    this.previous = attributes
    if (!isSettled || read === undefined || attributes === read.attributes || attributes === this.told)
      return { kind: 'quiet' }
    const contents = await contentsOf(planned)
    if (contents === read.contents) return { kind: 'touched', seen: { attributes, contents } }
    this.told = attributes
    return { kind: 'changed' }
  }

  /** The change told last could not be passed on: the next look tells it again. */
  tellAgain(): void {
    this.told = undefined
  }
}
