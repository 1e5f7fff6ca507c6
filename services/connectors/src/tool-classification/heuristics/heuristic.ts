import type { Operation, Trait } from '../catalogue-entry.ts'
import type { Destination } from '../classification.ts'
import type { ToolListing } from '../tool-listing.ts'
import type { UntrustedName } from '../untrusted-sources.ts'

/** A tool's listing, cut into words for matching. */
export interface ToolWords {
  /** Words of the name in lower case: `slack_postMessage` has slack, post, message. */
  readonly name: readonly string[]
  /** The description in lower case; only its beginning, since what matters stands there. */
  readonly text: string
  /** Parameter names in lower case without separators: `callback_url` is callbackurl. */
  readonly parameters: readonly string[]
}

/** What one heuristic concludes from a tool's own words. */
export interface Finding {
  /** In our words, quoting nothing of the listing but words that the heuristic itself knows. */
  readonly because: string
  readonly traits?: readonly Trait[]
  readonly scope?: 'identity'
  readonly data?: readonly {
    readonly what: string
    readonly classes?: readonly string[]
    readonly operations: readonly Operation[]
  }[]
  readonly reads?: readonly UntrustedName[]
  readonly sends?: readonly Destination[]
}

/** A named guess about tools that nobody described to us. What it concludes is always `inferred`. */
export interface Heuristic {
  readonly id: string
  readonly about: string
  readonly match: (tool: ToolWords) => Finding | undefined
}

const longestText = 2_000

export function wordsOf(listing: ToolListing): ToolWords {
  return {
    name: listing.name
      .slice(0, 200)
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ''),
    text: listing.description.slice(0, longestText).toLowerCase(),
    parameters: listing.parameters.map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')),
  }
}

/** The first of the words that stands in the name. */
export function named(tool: ToolWords, words: readonly string[]): string | undefined {
  return words.find((word) => tool.name.includes(word))
}

/** The first of the parameters that the tool takes. */
export function takes(tool: ToolWords, parameters: readonly string[]): string | undefined {
  return parameters.find((parameter) => tool.parameters.includes(parameter))
}
