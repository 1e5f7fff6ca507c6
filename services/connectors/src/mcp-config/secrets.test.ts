import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { describe, expect, test } from 'vitest'
import { credentialId } from '../ids.ts'
import { mcpConfig } from './mcp-config.ts'
import { context, readText } from './read-text.test-helper.ts'

/** A distinct secret for each place; none has a published format, so only its place gives it away. */
function planted(index: number): string {
  return `Zq${index}canary${index}Xk7Jw${index}Rt5Vb${index}Ny3`
}

const s = Array.from({ length: 60 }, (_, index) => planted(index))
const basic = Buffer.from(`user:${s[8]}`).toString('base64')

/** Every place that holds a secret in clear, by name. */
const places: Readonly<
  Record<string, { readonly content: unknown; readonly secret: string | undefined; readonly file?: string }>
> = {
  'an environment variable': { secret: s[0], content: server({ env: { API_KEY: s[0] } }) },
  'an environment variable of OpenCode': {
    file: 'opencode.json',
    secret: s[1],
    content: { mcp: { x: { type: 'local', command: ['npx', 'x'], environment: { SERVICE_TOKEN: s[1] } } } },
  },
  'a variable in a nested transport': {
    secret: s[2],
    content: server({ transport: { type: 'stdio', command: 'npx', args: ['x'], env: { APP_SECRET: s[2] } } }),
  },
  'a variable that holds a table of headers': {
    secret: s[3],
    content: server({ env: { OPENAPI_MCP_HEADERS: JSON.stringify({ Authorization: `Bearer ${s[3]}` }) } }),
  },
  'a password in a connection string of a variable': {
    secret: s[4],
    content: server({ env: { DATABASE_URL: `postgres://app:${s[4]}@db:5432/app` } }),
  },
  'a password among the words of a connection string': {
    secret: s[5],
    content: server({ env: { SQL: `Server=db;User Id=app;Password=${s[5]};Encrypt=true` } }),
  },
  'a default of a reference': { secret: s[6], content: server({ env: { API_KEY: `\${API_KEY:-${s[6]}}` } }) },
  'a bearer header': { secret: s[7], content: remote({ headers: { Authorization: `Bearer ${s[7]}` } }) },
  'a basic header': { secret: basic, content: remote({ headers: { Authorization: `Basic ${basic}` } }) },
  'a header of its own': { secret: s[9], content: remote({ headers: { 'X-Acme-Api-Key': s[9] } }) },
  'a header in a nested transport': {
    secret: s[10],
    content: server({
      transport: { type: 'http', url: 'https://a.example.com', headers: { Authorization: `Bearer ${s[10]}` } },
    }),
  },
  'a header of Codex': {
    file: 'config.toml',
    secret: s[11],
    content: `[mcp_servers.x]\nurl = "https://a.example.com"\nhttp_headers = { "Authorization" = "Bearer ${s[11]}" }\n`,
  },
  'an option and its value': { secret: s[12], content: server({ args: ['x', '--api-key', s[12]] }) },
  'an option with an equals sign': { secret: s[13], content: server({ args: ['x', `--token=${s[13]}`] }) },
  'a connection string as an argument': {
    secret: s[14],
    content: server({ args: ['x', `mysql://root:${s[14]}@db/app`] }),
  },
  'docker -e': { secret: s[15], content: docker(['run', '-i', '-e', `ACME_TOKEN=${s[15]}`, 'acme/x']) },
  'docker --env=': { secret: s[16], content: docker(['run', '-i', `--env=ACME_TOKEN=${s[16]}`, 'acme/x']) },
  'a bridge’s header': {
    secret: s[17],
    content: server({ args: ['mcp-remote', 'https://a.example.com', '--header', `Authorization: Bearer ${s[17]}`] }),
  },
  'a bridge’s header without a space': {
    secret: s[18],
    content: server({ args: ['mcp-remote', 'https://a.example.com', '--header', `X-Api-Key:${s[18]}`] }),
  },
  'an assignment before the program': {
    secret: s[19],
    content: server({ command: `ACME_TOKEN=${s[19]} npx`, args: ['x'] }),
  },
  'an assignment after env': {
    secret: s[20],
    content: server({ command: 'env', args: [`ACME_TOKEN=${s[20]}`, 'npx', 'x'] }),
  },
  'a line for a shell': {
    secret: s[21],
    content: server({ command: 'sh', args: ['-c', `ACME_TOKEN=${s[21]} npx x --quiet`] }),
  },
  'an argument within the command': {
    secret: s[22],
    content: server({ command: `npx -y x --password ${s[22]}`, args: [] }),
  },
  'an argument that is only random': { secret: s[23], content: server({ args: ['x', s[23]] }) },
  'userinfo of the address': { secret: s[24], content: remote({ url: `https://svc:${s[24]}@a.example.com/mcp` }) },
  'a token as the only userinfo': { secret: s[25], content: remote({ url: `https://${s[25]}@a.example.com/mcp` }) },
  'the query of the address': {
    secret: s[26],
    content: remote({ url: `https://a.example.com/mcp?api_key=${s[26]}&v=1` }),
  },
  'the path of the address': { secret: s[27], content: remote({ url: `https://a.example.com/api/s/${s[27]}/mcp` }) },
  'the query of an argument’s address': {
    secret: s[28],
    content: server({ args: ['mcp-remote', `https://a.example.com/sse?token=${s[28]}`] }),
  },
  'Windsurf’s address': {
    secret: s[29],
    content: server({ command: undefined, args: undefined, serverUrl: `https://a.example.com/?key=${s[29]}` }),
  },
  'a package’s repository': {
    secret: s[30],
    content: server({ command: 'uvx', args: ['--from', `git+https://bot:${s[30]}@github.com/acme/x`, 'x'] }),
  },
  'a client secret for sign-in': {
    secret: s[31],
    content: remote({ oauth: { clientId: 'abc', clientSecret: s[31] } }),
  },
  'a member that nobody documented': { secret: s[32], content: remote({ apiKey: s[32] }) },
  'a default of a prompt': {
    secret: s[33],
    content: {
      inputs: [{ id: 'k', type: 'promptString', password: true, default: s[33] }],
      servers: { x: { command: 'npx', args: ['x'] } },
    },
  },
  'Zed’s command': {
    secret: s[34],
    content: { context_servers: { x: { command: { path: 'npx', args: ['x'], env: { ACME_TOKEN: s[34] } } } } },
  },
  'Amp’s settings': {
    secret: s[35],
    content: { 'amp.mcpServers': { x: { command: 'npx', args: ['x'], env: { ACME_TOKEN: s[35] } } } },
  },
  'a project of Claude Code': {
    secret: s[36],
    content: { projects: { '/p': { mcpServers: { x: { command: 'npx', env: { ACME_TOKEN: s[36] } } } } } },
  },
  'an entry that is switched off': { secret: s[37], content: server({ disabled: true, env: { ACME_TOKEN: s[37] } }) },
  'a cookie': { secret: `session=${s[38]}`, content: remote({ headers: { Cookie: `session=${s[38]}` } }) },
  'a secret key of AWS beside a named id': {
    secret: s[39],
    content: server({ env: { AWS_SECRET_ACCESS_KEY: s[39], AWS_ACCESS_KEY_ID: '${AWS_ACCESS_KEY_ID}' } }),
  },
}

function server(members: Readonly<Record<string, unknown>>): unknown {
  return { mcpServers: { x: { command: 'npx', args: ['-y', 'x'], ...members } } }
}

function remote(members: Readonly<Record<string, unknown>>): unknown {
  return { mcpServers: { x: { type: 'http', url: 'https://a.example.com/mcp', ...members } } }
}

function docker(args: readonly string[]): unknown {
  return { mcpServers: { x: { command: 'docker', args } } }
}

describe('a secret in clear is found and never kept', () => {
  test.each(Object.entries(places))('%s', (_, { content, secret = '', file = 'some.mcp.json' }) => {
    const reading = readText(mcpConfig, file, content)
    const id = credentialId(context.fingerprint(secret))
    expect(reading.rejected).toEqual([])
    const found = reading.assets.filter(({ kind }) => kind === credential.kind)
    expect(found.map((each) => each.id)).toContain(id)
    expect(found.find((each) => each.id === id)?.properties['isLiteral']).toBe(true)
    expect(reading.relations.filter(({ type, to }) => type === 'HOLDS' && to === id).map(({ from }) => from)).toContain(
      'workload:here',
    )
    const kept = JSON.stringify(reading)
    for (const value of s) expect(kept).not.toContain(value)
    expect(kept).not.toContain(basic)
    expect(found.every(({ properties }) => String(properties['prefix'] ?? '').length <= 4)).toBe(true)
  })

  test('there are at least twenty such places', () => {
    expect(Object.keys(places).length).toBeGreaterThanOrEqual(20)
  })

  test('a secret that could not be read is not quoted in the rejection', () => {
    const reading = readText(mcpConfig, 'some.mcp.json', {
      mcpServers: { x: { command: 'npx', env: { [`K`]: [s[50]] }, args: { a: s[51] } } },
    })
    expect(reading.rejected).not.toEqual([])
    expect(JSON.stringify(reading)).not.toContain('canary')
  })
})

describe('a secret that is only named', () => {
  test.each([
    ['a variable', server({ env: { API_KEY: '${API_KEY}' } }), 'ref:here:env:API_KEY'],
    ['a variable, VS Code’s way', server({ env: { API_KEY: '${env:ACME_KEY}' } }), 'ref:here:env:ACME_KEY'],
    [
      'a variable in a header',
      remote({ headers: { Authorization: 'Bearer ${ACME_TOKEN}' } }),
      'ref:here:env:ACME_TOKEN',
    ],
    ['a prompt', server({ env: { API_KEY: '${input:k}' } }), 'ref:here/mcp-client/some.mcp.json:input:k'],
    ['a store', server({ env: { API_KEY: '{{acme.key}}' } }), 'ref:here:secret:acme.key'],
    ['a variable handed to a container', docker(['run', '-e', 'ACME_TOKEN', 'acme/x']), 'ref:here:env:ACME_TOKEN'],
    [
      'a password in a connection string',
      server({ args: ['x', 'postgres://app:${DB_LOGIN}@db/app'] }),
      'ref:here:env:DB_LOGIN',
    ],
    ['Codex’s bearer variable', remote({ bearer_token_env_var: 'ACME_TOKEN' }), 'ref:here:env:ACME_TOKEN'],
  ])('%s', (_, content, id) => {
    const reading = readText(mcpConfig, 'some.mcp.json', content)
    const found = reading.assets.filter(({ kind }) => kind === credential.kind)
    expect(found.map((each) => each.id)).toEqual([id])
    expect(found[0]?.properties).toMatchObject({ type: 'reference', isLiteral: false })
    // It lies in no file, so the machine does not hold it; the server is handed it when it starts.
    const holders = reading.relations.filter(({ type }) => type === 'HOLDS').map(({ from }) => from)
    expect(holders).toEqual(['mcp-server:mcp-client:here:some.mcp.json:x'])
  })

  test('a variable that the entry sets itself is that variable’s secret, not one of the machine', () => {
    const reading = readText(mcpConfig, 'some.mcp.json', {
      mcpServers: {
        x: {
          command: 'npx',
          args: ['mcp-remote', 'https://a.example.com', '--header', 'Authorization:${AUTH}'],
          env: { AUTH: `Bearer ${s[40]}` },
        },
      },
    })
    const ids = reading.assets.filter(({ kind }) => kind === credential.kind).map(({ id }) => id)
    expect(ids).toEqual([credentialId(context.fingerprint(s[40] ?? ''))])
  })
})

test('an AWS key is one credential under the id that IAM knows', () => {
  const reading = readText(
    mcpConfig,
    'some.mcp.json',
    server({ env: { AWS_ACCESS_KEY_ID: 'AKIA234567ABCDEFGHIJ', AWS_SECRET_ACCESS_KEY: s[41] } }),
  )
  const ids = reading.assets.filter(({ kind }) => kind === credential.kind).map(({ id }) => id)
  expect(ids).toEqual(['credential:aws:AKIA234567ABCDEFGHIJ'])
  expect(JSON.stringify(reading)).not.toContain(s[41])
})

test('one token in two clients is one credential', () => {
  const one = readText(mcpConfig, 'a.mcp.json', server({ env: { API_KEY: s[42] } }))
  const two = readText(mcpConfig, 'b.mcp.json', remote({ headers: { Authorization: `Bearer ${s[42]}` } }))
  const ids = [one, two].map(({ assets }) => assets.find(({ kind }) => kind === credential.kind)?.id)
  expect(ids[0]).toBe(ids[1])
})

test.each([
  [
    'settings',
    {
      LOG_LEVEL: 'debug',
      REGION: 'eu-central-1',
      PORT: '8080',
      API_URL: 'https://api.example.com/v1',
      MAX_TOKENS: '4096',
    },
  ],
  [
    'paths and names',
    { KUBECONFIG: '/home/a/.kube/config', HOME: '${HOME}', ROOT: '${workspaceFolder}/src', PROJECT: 'acme-prod' },
  ],
])('%s are no secrets', (_, env) => {
  const reading = readText(mcpConfig, 'some.mcp.json', server({ env }))
  expect(reading.assets.filter(({ kind }) => kind === credential.kind)).toEqual([])
  expect(reading.assets.find(({ name }) => name === 'x')?.properties).toEqual({})
})
