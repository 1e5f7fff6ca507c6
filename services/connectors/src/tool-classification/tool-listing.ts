/** Hints that a server gives about its own tool (MCP specification, ToolAnnotations). Absent ones say nothing. */
export interface ToolAnnotations {
  readonly readOnlyHint?: boolean
  readonly destructiveHint?: boolean
  readonly openWorldHint?: boolean
}

/** What a server says about one of its tools. Its words are an outsider's: they are looked at, never kept. */
export interface ToolListing {
  readonly name: string
  readonly description: string
  /** Names of what it takes. */
  readonly parameters: readonly string[]
  readonly annotations?: ToolAnnotations
}

/** A tool of which only the name is known. */
export function namedTool(name: string): ToolListing {
  return { name, description: '', parameters: [] }
}
