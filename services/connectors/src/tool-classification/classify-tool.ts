import { loweredBy, raisedBy } from './annotations.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import type { Classification } from './classification.ts'
import { entryOfPackage, entryOfProgram, entryOfServerInfo, entryOfUrl, toolsNamed } from './find-entry.ts'
import { fromCatalogue, type MatchedBy } from './from-catalogue.ts'
import { fromHeuristics } from './from-heuristics.ts'
import { overriddenBy } from './from-override.ts'
import { overrideOf, type ServerKeys, type ToolOverrides } from './override-file.ts'
import type { ToolAnnotations, ToolListing } from './tool-listing.ts'

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

/** A tool after its own words were looked at. None of them is kept: they are an outsider's. Plain data. */
export interface LookedAt {
  readonly name: string
  readonly annotations?: ToolAnnotations
  /** What the heuristics suggest. */
  readonly guess: Classification
}

/** Looks at a tool's words once, before it is known whose tool it is. */
export function lookAt(listing: ToolListing): LookedAt {
  const { name, annotations } = listing
  return { name, guess: fromHeuristics(listing), ...(annotations === undefined ? {} : { annotations }) }
}

/**
 * What a tool can do that matters to an attacker. Evidence in this order: the operator's override, our catalogue of
 * known servers, named heuristics over the tool's own words. The server's annotations only raise, unless the operator
 * trusts them.
 */
export function classifyTool(tool: LookedAt, server: ServerIdentity, overrides?: ToolOverrides): Classification {
  const known = entryOf(server)
  const described = known === undefined ? undefined : toolsNamed(known.entry, tool.name)
  const override = overrideOf(overrides, server)
  let classification =
    known === undefined || described === undefined ? tool.guess : fromCatalogue(known.entry, described, known.matchedBy)
  if (tool.annotations !== undefined) {
    if (override?.trustAnnotations === true) classification = loweredBy(tool.annotations, classification)
    classification = raisedBy(tool.annotations, classification)
  }
  const ofTool = Object.hasOwn(override?.tools ?? {}, tool.name) ? override?.tools[tool.name] : undefined
  return ofTool === undefined ? classification : overriddenBy(ofTool, classification)
}
