import { loweredBy, raisedBy } from './annotations.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import type { Classification } from './classification.ts'
import { entryOfPackage, entryOfProgram, entryOfServerInfo, entryOfUrl, toolsNamed } from './find-entry.ts'
import { fromCatalogue, type MatchedBy } from './from-catalogue.ts'
import { fromHeuristics } from './from-heuristics.ts'
import { overriddenBy } from './from-override.ts'
import { overrideOf, type ServerKeys, type ToolOverrides } from './override-file.ts'
import type { ToolListing } from './tool-listing.ts'

/** What is known about the server that offers a tool. */
export interface ServerIdentity extends ServerKeys {
  /** Name of the program that is started, where no package says what it is: a guess, like any name. */
  readonly program?: string
  readonly serverInfoName?: string
}

/** The catalogue's entry for the server, if its package, program, address or, as a guess, its own name is known. */
export function entryOf(server: ServerIdentity): { entry: CatalogueEntry; matchedBy: MatchedBy } | undefined {
  const exact =
    (server.url === undefined ? undefined : entryOfUrl(server.url)) ??
    (server.purl === undefined ? undefined : entryOfPackage(server.purl))
  if (exact !== undefined) return { entry: exact, matchedBy: 'package' }
  const guess =
    (server.program === undefined ? undefined : entryOfProgram(server.program)) ??
    (server.serverInfoName === undefined ? undefined : entryOfServerInfo(server.serverInfoName))
  return guess === undefined ? undefined : { entry: guess, matchedBy: 'name' }
}

/**
 * What a tool can do that matters to an attacker. Evidence in this order: the operator's override, our catalogue of
 * known servers, named heuristics over the tool's own words. The server's annotations only raise, unless the operator
 * trusts them.
 */
export function classifyTool(listing: ToolListing, server: ServerIdentity, overrides?: ToolOverrides): Classification {
  const known = entryOf(server)
  const described = known === undefined ? undefined : toolsNamed(known.entry, listing.name)
  const override = overrideOf(overrides, server)
  let classification =
    known === undefined || described === undefined
      ? fromHeuristics(listing)
      : fromCatalogue(known.entry, described, known.matchedBy)
  if (listing.annotations !== undefined) {
    if (override?.trustAnnotations === true) classification = loweredBy(listing.annotations, classification)
    classification = raisedBy(listing.annotations, classification)
  }
  const ofTool = Object.hasOwn(override?.tools ?? {}, listing.name) ? override?.tools[listing.name] : undefined
  return ofTool === undefined ? classification : overriddenBy(ofTool, classification)
}
