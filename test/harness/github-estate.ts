/** What a laptop's GitHub token is joined from: file names and contents. Made here, so that no token-like text lies in the checkout. */
export const githubToken = `github_${'pat_'}${'A'.repeat(22)}_${'a1B2c3D4'.repeat(7)}`

const image = 'ghcr.io/github/github-mcp-server'
const config = {
  mcpServers: {
    github: {
      command: 'docker',
      args: ['run', '-i', '--rm', '-e', 'GITHUB_PERSONAL_ACCESS_TOKEN', image],
      env: { GITHUB_PERSONAL_ACCESS_TOKEN: githubToken },
    },
  },
}

const tool = (name: string, description: string) => ({ name, description, inputSchema: { type: 'object' } })
const dump = {
  server: { client: 'cursor', host: 'ana-mbp', scope: '~ana', name: 'github' },
  tools: [
    tool('issue_read', 'Get information about an issue.'),
    tool('get_file_contents', 'Get the contents of a file.'),
    tool('add_issue_comment', 'Add a comment to an issue.'),
  ],
}

const classification = ['shop', 'pricing', 'payroll', 'vault'].map((name) => ({
  id: `dataset:github:larkspur/${name}`,
  kind: 'Dataset',
  sensitivity: 'confidential',
}))

/** Ana's laptop with GitHub's own MCP server and her token in clear, the server's tools, and how sensitive repositories are. */
export const githubEstate: Readonly<Record<string, object>> = {
  'hosts/ana-mbp/Users/ana/.cursor/mcp.json': config,
  'github-tools.json': dump,
  'classification.json': { datasets: classification },
}

/** The organisation's list of tokens: Ana's, for `shop` and `pricing`, and Ben's, for `payroll`. */
export const githubTokens = [listed(1, 'ana', 'read', 'shop', 'pricing'), listed(2, 'ben', 'write', 'payroll')]

function listed(id: number, login: string, contents: string, ...names: readonly string[]) {
  const repositories = names.map((name) => ({ full_name: `larkspur/${name}`, private: true }))
  const permissions = { repository: { contents } }
  const owner = { login }
  return { id, token_id: id, token_name: `t${id}`, owner, repository_selection: 'subset', permissions, repositories }
}
