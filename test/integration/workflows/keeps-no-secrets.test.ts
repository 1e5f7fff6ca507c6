import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runSync } from '@throughline/workflows/client/run-sync.ts'
import { connectTemporal } from '@throughline/workflows/client/temporal-client.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OwnService } from '../../harness/own-service.ts'
import { syncInput } from '../../harness/sync-input.ts'

let service: OwnService
let api: string

/** What was planted, by place: random, so that nothing else can hold it. */
const planted = new Map<string, string>()

function secret(place: string, prefix = ''): string {
  const value = `${prefix}${randomBytes(18).toString('hex')}`
  planted.set(place, value)
  return value
}

beforeAll(async () => {
  service = await OwnService.start()
  await service.run('worker')
  api = await service.run('api')
  const put = async (file: string, text: string): Promise<void> => {
    const path = join(service.folder, 'planted', file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await put('hosts/one/Users/ann/.cursor/mcp.json', JSON.stringify(cursor()))
  await put('hosts/two/home/bob/.claude.json', JSON.stringify(claude()))
  await put('hosts/three/home/cleo/.config/Code/User/mcp.json', JSON.stringify(vscode()))
  await put('hosts/four/home/dev/.codex/config.toml', codex())
  await put('facts.json', JSON.stringify(facts()))
}, 300_000)

afterAll(() => service[Symbol.asyncDispose](), 60_000)

function cursor(): object {
  const docker = ['run', '-i', '-e', `API_TOKEN=${secret('docker -e', 'sk-')}`, 'example/server:1.0.0']
  return {
    mcpServers: {
      env: {
        command: 'npx',
        args: ['-y', 'example-server@1.0.0'],
        env: { GITHUB_PERSONAL_ACCESS_TOKEN: secret('env', 'ghp_') },
      },
      argument: { command: 'npx', args: ['example', '--api-key', secret('argument after a flag')] },
      assigned: { command: 'npx', args: ['example', `--token=${secret('argument with a flag', 'xoxb-')}`] },
      dsn: {
        command: 'npx',
        args: [
          '-y',
          '@modelcontextprotocol/server-postgres@0.6.2',
          `postgresql://app:${secret('password of a connection string')}@db.example:5432/app`,
        ],
      },
      docker: { command: 'docker', args: docker },
      disabled: {
        command: 'npx',
        args: ['example'],
        env: { SECRET_KEY: secret('env of a disabled server') },
        disabled: true,
      },
      fallback: {
        command: 'npx',
        args: ['example'],
        env: { SOME_TOKEN: `\${SOME_TOKEN:-${secret('default of a reference')}}` },
      },
    },
  }
}

function claude(): object {
  return {
    mcpServers: {
      bearer: {
        type: 'http',
        url: 'https://one.example/mcp',
        headers: { Authorization: `Bearer ${secret('bearer header')}` },
      },
    },
    projects: {
      '/home/bob/work': {
        mcpServers: {
          header: { type: 'http', url: 'https://two.example/mcp', headers: { 'X-Api-Key': secret('key header') } },
          userinfo: { type: 'sse', url: `https://bob:${secret('userinfo of a URL')}@three.example/sse` },
          query: { type: 'http', url: `https://four.example/mcp?api_key=${secret('query of a URL')}` },
        },
      },
    },
  }
}

function vscode(): object {
  return {
    servers: { plain: { command: 'uvx', args: ['example'], env: { AWS_SECRET_ACCESS_KEY: secret('env of VS Code') } } },
  }
}

function codex(): string {
  return `[mcp_servers.one]\ncommand = "npx"\nargs = ["example"]\nenv = { OPENAI_API_KEY = "${secret('env of TOML', 'sk-proj-')}" }\n`
}

/** Values where no secret belongs: refused, or kept out of what is shown. */
function facts(): object {
  const asset = {
    id: 'credential:x',
    kind: 'Credential',
    name: 'x',
    prefix: secret('a prefix that is the whole value'),
  }
  return { throughline: 1, source: 'planted', assets: [asset], relations: [] }
}

test('secrets in every place of a configuration are found and kept nowhere', async () => {
  await using connection = await connectTemporal(service.temporal)
  const result = await runSync(connection.client, syncInput(service.folder, ['planted']), () => {})
  expect(result.revision).toBe(1)

  const answers = await everyAnswer()
  const credentials = [...answers.matchAll(/"key":"credential:hmac:[0-9a-f]{64}"/g)]
  expect(new Set(credentials.map(([key]) => key)).size).toBeGreaterThanOrEqual(planted.size - 2)

  const kept = new Map<string, string[]>()
  const search = (where: string, bytes: Buffer): void => {
    for (const [place, value] of planted)
      if (bytes.includes(value) || bytes.includes(Buffer.from(value).toString('base64').slice(2, -3)))
        kept.set(where, [...(kept.get(where) ?? []), place])
  }
  search('answers of the API', Buffer.from(answers))
  let files = 0
  for (const file of await readdir(service.folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || file.parentPath.startsWith(join(service.folder, 'planted'))) continue
    files += 1
    search(join(file.parentPath, file.name), await readFile(join(file.parentPath, file.name)))
  }
  expect(files).toBeGreaterThan(20)
  expect([...kept]).toEqual([])
}, 300_000)

/** All assets with their properties and evidence, relations, syncs and refusals, as the API tells them. */
async function everyAnswer(): Promise<string> {
  const query = `{
    assets(first: 100) { edges { node { key name kind properties { name value } evidence { file pointer note } relations(first: 50) { edges { node { key type grants evidence { file note } } } } } } }
    sources { name format }
    syncs(first: 5) { edges { node { id state rejections(first: 50) { code file pointer reason } } } }
  }`
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
    body: JSON.stringify({ query }),
  })
  const text = await response.text()
  expect(JSON.parse(text).errors).toBeUndefined()
  return text
}
