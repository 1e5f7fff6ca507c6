export type Level = 'user' | 'project' | 'managed'
export type Platform = 'linux' | 'darwin' | 'win32'

/** Where a client keeps a configuration. */
export interface Place {
  readonly level: Level
  /** `/`-separated. User places start at the home folder, project places at the project's, managed ones at the root. `*`: any one folder or file name. */
  readonly path: string
  /** All where absent. */
  readonly on?: readonly Platform[]
}

/** A program that lets a model call tools and keeps its MCP servers in files. */
export interface Client {
  readonly id: string
  readonly title: string
  readonly documentation: string
  readonly places: readonly Place[]
}

/** Every client that is known by the places of its files. */
export const clients: readonly Client[] = [
  {
    id: 'claude-desktop',
    title: 'Claude Desktop',
    documentation: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
    places: [...appData('Claude/claude_desktop_config.json')],
  },
  {
    id: 'claude-code',
    title: 'Claude Code',
    documentation: 'https://code.claude.com/docs/en/mcp',
    places: [
      { level: 'user', path: '.claude.json' },
      { level: 'project', path: '.mcp.json' },
      { level: 'managed', path: '/etc/claude-code/managed-mcp.json', on: ['linux'] },
      { level: 'managed', path: '/Library/Application Support/ClaudeCode/managed-mcp.json', on: ['darwin'] },
      { level: 'managed', path: 'C:/Program Files/ClaudeCode/managed-mcp.json', on: ['win32'] },
      { level: 'managed', path: 'C:/ProgramData/ClaudeCode/managed-mcp.json', on: ['win32'] },
    ],
  },
  {
    id: 'cursor',
    title: 'Cursor',
    documentation: 'https://cursor.com/docs/context/mcp',
    places: [...everywhere('.cursor/mcp.json')],
  },
  {
    id: 'vscode',
    title: 'VS Code',
    documentation: 'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
    places: [
      ...['Code', 'Code - Insiders', 'VSCodium'].flatMap((product) => [
        ...appData(`${product}/User/mcp.json`),
        ...appData(`${product}/User/settings.json`),
        ...appData(`${product}/User/profiles/*/mcp.json`),
      ]),
      { level: 'project', path: '.vscode/mcp.json' },
      { level: 'project', path: '.vscode/settings.json' },
    ],
  },
  {
    id: 'copilot-cli',
    title: 'Copilot CLI',
    documentation: 'https://docs.github.com/en/copilot/how-tos/copilot-cli',
    places: [
      { level: 'user', path: '.copilot/mcp-config.json' },
      { level: 'user', path: '.config/github-copilot/*/mcp.json' },
    ],
  },
  {
    id: 'windsurf',
    title: 'Windsurf',
    documentation: 'https://docs.windsurf.com/windsurf/cascade/mcp',
    places: [
      { level: 'user', path: '.codeium/windsurf/mcp_config.json' },
      { level: 'user', path: '.codeium/mcp_config.json' },
    ],
  },
  {
    id: 'kiro',
    title: 'Kiro',
    documentation: 'https://kiro.dev/docs/mcp/configuration/',
    places: [...everywhere('.kiro/settings/mcp.json')],
  },
  {
    id: 'antigravity',
    title: 'Antigravity',
    documentation: 'https://antigravity.google/docs/mcp',
    places: [{ level: 'user', path: '.gemini/antigravity/mcp_config.json' }],
  },
  {
    id: 'gemini-cli',
    title: 'Gemini CLI',
    documentation: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md',
    places: [
      ...everywhere('.gemini/settings.json'),
      { level: 'managed', path: '/etc/gemini-cli/settings.json', on: ['linux'] },
      { level: 'managed', path: '/Library/Application Support/GeminiCli/settings.json', on: ['darwin'] },
      { level: 'managed', path: 'C:/ProgramData/gemini-cli/settings.json', on: ['win32'] },
    ],
  },
  {
    id: 'codex',
    title: 'Codex',
    documentation: 'https://developers.openai.com/codex/mcp',
    places: [
      ...everywhere('.codex/config.toml'),
      { level: 'managed', path: '/etc/codex/config.toml', on: ['linux', 'darwin'] },
    ],
  },
  {
    id: 'opencode',
    title: 'OpenCode',
    documentation: 'https://opencode.ai/docs/mcp-servers/',
    places: [
      { level: 'user', path: '.config/opencode/opencode.json' },
      { level: 'user', path: '.config/opencode/opencode.jsonc' },
      { level: 'project', path: 'opencode.json' },
      { level: 'project', path: 'opencode.jsonc' },
    ],
  },
  {
    id: 'openclaw',
    title: 'OpenClaw',
    documentation: 'https://docs.openclaw.ai',
    places: [
      { level: 'user', path: '.openclaw/openclaw.json' },
      { level: 'user', path: '.clawdbot/clawdbot.json' },
    ],
  },
  {
    id: 'amp',
    title: 'Amp',
    documentation: 'https://ampcode.com/manual',
    places: [
      { level: 'user', path: '.config/amp/settings.json' },
      { level: 'project', path: '.amp/settings.json' },
      { level: 'managed', path: '/etc/ampcode/managed-settings.json', on: ['linux'] },
      { level: 'managed', path: '/Library/Application Support/ampcode/managed-settings.json', on: ['darwin'] },
    ],
  },
  {
    id: 'amazon-q',
    title: 'Amazon Q Developer',
    documentation: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/command-line-mcp.html',
    places: [
      { level: 'user', path: '.aws/amazonq/mcp.json' },
      { level: 'user', path: '.aws/amazonq/default.json' },
      { level: 'user', path: '.aws/amazonq/cli-agents/*.json' },
      { level: 'project', path: '.amazonq/mcp.json' },
      { level: 'project', path: '.amazonq/default.json' },
    ],
  },
  {
    id: 'zed',
    title: 'Zed',
    documentation: 'https://zed.dev/docs/ai/mcp',
    places: [
      { level: 'user', path: '.config/zed/settings.json', on: ['linux', 'darwin'] },
      { level: 'user', path: 'AppData/Roaming/Zed/settings.json', on: ['win32'] },
      { level: 'project', path: '.zed/settings.json' },
    ],
  },
  {
    id: 'cline',
    title: 'Cline',
    documentation: 'https://docs.cline.bot/mcp/configuring-mcp-servers',
    places: [
      ...appData('Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json'),
      { level: 'user', path: '.cline/data/settings/cline_mcp_settings.json' },
    ],
  },
  {
    id: 'roo-code',
    title: 'Roo Code',
    documentation: 'https://docs.roocode.com/features/mcp/using-mcp-in-roo',
    places: [
      ...appData('Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json'),
      { level: 'project', path: '.roo/mcp.json' },
    ],
  },
  {
    id: 'qwen-code',
    title: 'Qwen Code',
    documentation: 'https://qwenlm.github.io/qwen-code-docs/',
    places: [...everywhere('.qwen/settings.json')],
  },
  {
    id: 'lm-studio',
    title: 'LM Studio',
    documentation: 'https://lmstudio.ai/docs/app/mcp',
    places: [{ level: 'user', path: '.lmstudio/mcp.json' }],
  },
]

function everywhere(path: string): readonly Place[] {
  return [
    { level: 'user', path },
    { level: 'project', path },
  ]
}

/** The folder in which desktop programs keep their settings, on each system. */
function appData(path: string): readonly Place[] {
  return [
    { level: 'user', path: `Library/Application Support/${path}`, on: ['darwin'] },
    { level: 'user', path: `.config/${path}`, on: ['linux'] },
    { level: 'user', path: `AppData/Roaming/${path}`, on: ['win32'] },
  ]
}
