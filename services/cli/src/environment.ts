/** Where the running service is, as the environment says: `http://127.0.0.1:4000`. */
export function apiFromEnvironment(): string | undefined {
  return process.env['THROUGHLINE_API'] || process.env['THROUGHLINE_API_URL'] || undefined
}

/** https://no-color.org: any value but the empty one asks for no colours. */
export function isColourWanted(): boolean {
  return !process.env['NO_COLOR']
}

/** Variables that move the folders in which clients keep their configurations. */
export function clientFolders(): Readonly<Record<string, string | undefined>> {
  const { XDG_CONFIG_HOME, APPDATA, CODEX_HOME, CLAUDE_CONFIG_DIR } = process.env
  return { XDG_CONFIG_HOME, APPDATA, CODEX_HOME, CLAUDE_CONFIG_DIR }
}
