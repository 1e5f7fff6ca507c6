import type { ToolAnnotations, ToolListing, ToolParameter } from '../tool-classification/tool-listing.ts'
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

function parametersOf({ inputSchema, arguments: list }: WireTool): readonly ToolParameter[] {
  const fromSchema = Object.entries(inputSchema?.properties ?? {}).map(([name, schema]) => {
    return parameter(name, textIn(schema, 'type'), textIn(schema, 'description'))
  })
  const fromList = (list ?? []).map(({ name, type, desc }) => parameter(name, type ?? undefined, desc ?? undefined))
  return [...fromSchema, ...fromList]
}

function parameter(name: string, type: string | undefined, description: string | undefined): ToolParameter {
  return { name, ...(type === undefined ? {} : { type }), ...(description === undefined ? {} : { description }) }
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

function textIn(value: unknown, key: 'type' | 'description'): string | undefined {
  const found: unknown =
    typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : undefined
}
