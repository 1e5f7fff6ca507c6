import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Api } from '@throughline/api/start-api.ts'
import { runCli } from '@throughline/cli/testing/run-cli.ts'
import type { Database } from '@throughline/graph/store/driver.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { githubEstate, githubTokens } from '../../harness/github-estate.ts'
import { testTemporal } from '../../harness/servers/test-servers.ts'
import { startTestWorker, type TestWorker } from '../../harness/test-worker.ts'
import { startTestApi } from '../api/start-test-api.ts'
import { emptyDatabase } from '../store/empty-database.ts'

const estates = join(import.meta.dirname, '../../estates')
const iam = 'arn:aws:iam::555566667777:'
const peopleFiles = 'arn:aws:s3:::people-files-555566667777'
const scratch = 'arn:aws:s3:::interpreter-scratch-555566667777'

let db: Database
let worker: TestWorker
let api: Api

beforeAll(async () => {
  db = await emptyDatabase()
  worker = await startTestWorker()
  api = await startTestApi()
})

afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await worker[Symbol.asyncDispose]()
  await db[Symbol.asyncDispose]()
})

/** What a command of a person prints, whose service this is. */
async function told<T>(schema: z.ZodType<T>, cwd: string, ...args: readonly string[]): Promise<T> {
  const { address } = await testTemporal()
  const variables = { THROUGHLINE_DATA_DIR: worker.folder, THROUGHLINE_API: api.address, TEMPORAL_ADDRESS: address }
  const { code, stdout, stderr } = await runCli([...args, '--json'], variables, cwd)
  expect(code, stderr).toBe(0)
  return schema.parse(JSON.parse(stdout))
}

const syncedSchema = z.object({ state: z.literal('done'), refused: z.literal(0), accepted: z.int().positive() })
const pathsSchema = z.object({
  completeness: z.object({ kind: z.literal('exhaustive') }),
  gaps: z.tuple([]),
  paths: z.array(
    z.object({
      target: z.object({ asset: z.string() }),
      confirmed: z.boolean(),
      steps: z.array(z.object({ to: z.object({ asset: z.string() }) })),
    }),
  ),
})

/** First stop and target of each path. */
async function pathsFrom(from: string): Promise<readonly string[]> {
  const { paths } = await told(pathsSchema, estates, 'paths', '--from', from)
  return paths.map(({ target, steps }) => `${steps[0]?.to.asset} → ${target.asset}`).toSorted()
}

test('an identity that is confused, read from Terraform and from exports at once, has its path; its decoy does not', async () => {
  await told(syncedSchema, estates, 'sync', 'identity-confusion')

  expect(await pathsFrom(`${iam}user/sandy`)).toEqual([
    `${iam}role/agentcore_code_interpreter_role → ${scratch}`,
    `${iam}role/agentcore_runtime_role → ${peopleFiles}`,
  ])
  const ofDecoy = await told(pathsSchema, estates, 'paths', '--from', `${iam}role/agentcore_code_interpreter_role`)
  expect(ofDecoy.paths.map(({ target }) => target.asset)).toEqual([scratch])
})

const agent = 'agent:cursor:ana-mbp:~ana'
const read = 'tool:mcp-server:cursor:ana-mbp:~ana:github/issue_read'

/** A trace in which the agent read so many issues, and one call failed. */
function trace(calls: number): object {
  const span = (number: number, more: object) => ({
    traceId: 't',
    spanId: `s${number}`,
    endTimeUnixNano: `17610000${10 + number}000000000`,
    attributes: Object.entries({
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': 'issue_read',
      'throughline.tool.id': read,
    }).map(([key, stringValue]) => ({ key, value: { stringValue } })),
    ...more,
  })
  const spans = [
    ...Array.from({ length: calls }, (_, number) => span(number, {})),
    span(calls, { status: { code: 'STATUS_CODE_ERROR' } }),
  ]
  const attributes = [{ key: 'throughline.agent.id', value: { stringValue: agent } }]
  return { resourceSpans: [{ resource: { attributes }, scopeSpans: [{ scope: { name: 'agents' }, spans }] }] }
}

test('a token leads to its own repositories only, and a trace says what cutting it off would break', async () => {
  const folder = join(worker.folder, 'github')
  const files = { ...githubEstate, 'github-pats.json': { tokens: githubTokens }, 'traces.json': trace(3) }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), JSON.stringify(content, null, 1))
  }
  await told(syncedSchema, folder, 'sync', '.')

  const { paths } = await told(pathsSchema, folder, 'paths', '--from', 'untrusted:github')
  expect(paths.map(({ target, confirmed }) => `${target.asset} ${confirmed}`).toSorted()).toEqual([
    'dataset:github:larkspur/pricing false',
    'dataset:github:larkspur/shop false',
  ])

  const brokenSchema = z.object({ broken: z.array(z.looseObject({})) })
  const { broken } = await told(brokenSchema, folder, 'whatif', '--remove', 'mcp-server:cursor:ana-mbp:~ana:github')
  expect(broken).toMatchObject([{ type: 'USED', from: agent, to: read, count: 3 }])

  const own = { why: 'our own repositories only', reads: [] }
  const servers = { 'mcp-server:cursor:ana-mbp:~ana:github': { tools: { issue_read: own, get_file_contents: own } } }
  await writeFile(join(worker.folder, 'tools.json'), JSON.stringify({ throughlineTools: 1, servers }))
  await told(syncedSchema, folder, 'sync', '.', '--tool-overrides', '../tools.json')

  expect((await told(pathsSchema, folder, 'paths', '--to', 'dataset:github:larkspur/shop')).paths).toEqual([])
})
