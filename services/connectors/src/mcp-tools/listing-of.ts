import type { ToolAnnotations, ToolListing } from '../tool-classification/tool-listing.ts'
import type { WireTool } from './wire.ts'

/** What a tool says about itself, in one form. */
export function listingOf(tool: WireTool): ToolListing {
  const annotations = annotationsOf(tool.annotations)
  return {
    name: tool.name,
    description: tool.description ?? '',
    parameters: parametersOf(tool),
    ...(annotations === undefined ? {} : { annotations }),
  }
}

function parametersOf({ inputSchema, arguments: list }: WireTool): readonly string[] {
  return [...Object.keys(inputSchema?.properties ?? {}), ...(list ?? []).map(({ name }) => name)]
}

function annotationsOf(hints: WireTool['annotations']): ToolAnnotations | undefined {
  if (hints === undefined || hints === null) return undefined
  const { readOnlyHint, destructiveHint, openWorldHint } = hints
  return {
    ...(typeof readOnlyHint === 'boolean' ? { readOnlyHint } : {}),
    ...(typeof destructiveHint === 'boolean' ? { destructiveHint } : {}),
    ...(typeof openWorldHint === 'boolean' ? { openWorldHint } : {}),
  }
}
