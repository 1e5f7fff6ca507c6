/** The token that the environment holds under a name. A list can only name variables that begin with `THROUGHLINE_MCP_`. */
export function tokenFromEnvironment(name: string): string | undefined {
  const value = process.env[name]?.trim()
  return value === undefined || value === '' ? undefined : value
}
