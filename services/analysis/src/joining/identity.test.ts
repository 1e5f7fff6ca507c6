import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadFiles } from '../load-files.ts'
import { joiningOf } from './joining.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'joining-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** What real connectors make of files, joined. */
async function joined(files: Readonly<Record<string, unknown>>) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
  const { revision, rejected } = await loadFiles(['.'], { cwd: folder, dataDir: join(folder, '.throughline') })
  expect(rejected).toEqual([])
  const { estate } = revision.derived
  expect(estate.conflicts).toEqual([])
  return { ...joiningOf(estate), estate }
}

const secret = `sk_${'live_'}51Hx9aQw2Ez7Rt4Yu8Io3Pk6Lm`
const stdio = (name: string, env: Readonly<Record<string, string>>, pack = '@larkspur/booking-mcp@2.1.0') => ({
  mcpServers: { [name]: { command: 'npx', args: ['-y', pack], env } },
})
const cursorOf = (host: string, person: string) => `hosts/${host}/Users/${person}/.cursor/mcp.json`

const bucket = 'arn:aws:s3:::larkspur-orders'
const user = {
  UserName: 'ana',
  UserId: 'AIDAANA',
  Arn: 'arn:aws:iam::111122223333:user/ana',
  Path: '/',
  CreateDate: '2026-01-10T09:00:00+00:00',
  GroupList: [],
  UserPolicyList: [
    {
      PolicyName: 'orders',
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Sid: 'Read', Effect: 'Allow', Action: 's3:GetObject', Resource: `${bucket}/*` }],
      },
    },
  ],
  AttachedManagedPolicies: [],
}
const account = { UserDetailList: [user], GroupDetailList: [], RoleDetailList: [], Policies: [] }

describe('one asset, by its exact identifier', () => {
  test('the same key in two configurations', async () => {
    const { shared, estate } = await joined({
      [cursorOf('ana-mbp', 'ana')]: stdio('booking', { BOOKING_KEY: secret }),
      [cursorOf('ben-mbp', 'ben')]: stdio('reservations', { RESERVATION_KEY: secret }),
    })

    const credentials = estate.assets.filter(({ kind }) => kind === 'Credential')
    expect(credentials).toHaveLength(1)
    expect(shared.find(({ kind }) => kind === 'Credential')).toMatchObject({
      identifier: { scheme: 'secret fingerprint' },
      sources: ['mcp-config:ana-mbp', 'mcp-config:ben-mbp'],
    })
    const holders = estate.relations.filter(({ type, to }) => type === 'HOLDS' && to === credentials[0]?.id)
    expect(holders.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['mcp-server:cursor:ana-mbp:~ana:booking', 'mcp-server:cursor:ben-mbp:~ben:reservations']),
    )
    expect(JSON.stringify(estate)).not.toContain(secret)
  })

  test('an access key in a configuration and the key of its IAM user', async () => {
    const key = `AKIA${'IOSFODNN7EXAMPLE'}`
    const { shared, estate } = await joined({
      [cursorOf('ana-mbp', 'ana')]: stdio('aws', { AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret }),
      'aws/account.json': account,
      'aws/access-keys.json': {
        AccessKeyMetadata: [
          { UserName: 'ana', AccessKeyId: key, Status: 'Active', CreateDate: '2026-03-01T09:00:00Z' },
        ],
      },
    })

    expect(shared.filter(({ kind }) => kind === 'Credential')).toMatchObject([
      {
        asset: `credential:aws:${key}`,
        identifier: { scheme: 'AWS access key id', value: key },
        sources: ['aws-iam-access-keys:111122223333', 'mcp-config:ana-mbp'],
      },
    ])
    const owner = estate.relations.filter(({ type }) => type === 'AUTHENTICATES_AS')
    expect(owner).toMatchObject([{ from: `credential:aws:${key}`, to: user.Arn }])
  })

  test('a server’s package in a configuration and in the registry', async () => {
    const { shared } = await joined({
      [cursorOf('ana-mbp', 'ana')]: stdio('booking', {}),
      'registry/server.json': {
        $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
        name: 'io.github.larkspur/booking',
        description: 'Bookings.',
        version: '2.1.0',
        packages: [
          { registryType: 'npm', identifier: '@larkspur/booking-mcp', version: '2.1.0', transport: { type: 'stdio' } },
        ],
      },
    })

    expect(shared.filter(({ kind }) => kind === 'Package')).toMatchObject([
      {
        asset: 'pkg:npm/%40larkspur/booking-mcp@2.1.0',
        identifier: { scheme: 'package URL' },
        sources: ['mcp-config:ana-mbp', expect.stringMatching(/^mcp-registry/)],
      },
    ])
  })

  test('a bucket in IAM’s policies, in Terraform and in a classification', async () => {
    const { shared, disagreements, estate } = await joined({
      'aws/account.json': account,
      'terraform/state.json': {
        format_version: '1.0',
        terraform_version: '1.13.4',
        values: {
          root_module: {
            resources: [
              {
                address: 'aws_s3_bucket.orders',
                mode: 'managed',
                type: 'aws_s3_bucket',
                name: 'orders',
                provider_name: 'registry.terraform.io/hashicorp/aws',
                schema_version: 0,
                values: {
                  arn: bucket,
                  bucket: 'larkspur-orders',
                  id: 'larkspur-orders',
                  tags: { Environment: 'prod' },
                },
                sensitive_values: {},
              },
            ],
          },
        },
      },
      'classified/datasets.csv': `ARN,Name,Sensitivity,Data Types\n${bucket},orders,Restricted,PII\n`,
    })

    const [orders] = shared.filter(({ asset }) => asset === bucket)
    expect(orders?.sources).toHaveLength(3)
    expect(orders?.sources.map((source) => source.split(':')[0])).toEqual([
      'aws-iam',
      'data-classification',
      'terraform',
    ])
    expect(estate.assets.find(({ id }) => id === bucket)?.properties).toMatchObject({
      sensitivity: 4,
      classes: ['pii'],
    })
    expect(disagreements.map(({ property }) => property)).toEqual(['name'])
  })
})

describe('same names', () => {
  test('are never one asset: servers, agents, people, buckets and repositories', async () => {
    const { shared, estate } = await joined({
      [cursorOf('ana-mbp', 'ana')]: stdio('crm', {}, 'crm-mcp@1.0.0'),
      [cursorOf('ben-mbp', 'ana')]: stdio('crm', {}, '@other/crm-mcp@1.0.0'),
      'aws/account.json': account,
      'github-pats.json': {
        tokens: [
          {
            id: 1,
            token_id: 1,
            token_name: 'crm',
            owner: { login: 'ana' },
            repository_selection: 'subset',
            permissions: { repository: { contents: 'read' } },
            repositories: [{ full_name: 'larkspur/larkspur-orders', private: true }],
          },
        ],
      },
      'facts.json': {
        throughline: 1,
        source: 'warehouse',
        assets: [
          { id: 'dataset:warehouse:larkspur-orders', kind: 'Dataset', name: 'larkspur-orders' },
          { id: 'user:ana@larkspur.example', kind: 'User', name: 'ana' },
        ],
        relations: [],
      },
    })

    const named = (kind: string, name: string) =>
      estate.assets.filter((asset) => asset.kind === kind && asset.name.includes(name)).map(({ id }) => id)
    expect(named('McpServer', 'crm')).toEqual([
      'mcp-server:cursor:ana-mbp:~ana:crm',
      'mcp-server:cursor:ben-mbp:~ana:crm',
    ])
    expect(named('User', 'ana')).toEqual([user.Arn, 'user:ana@larkspur.example', 'user:github:ana'])
    expect(named('Dataset', 'larkspur-orders')).toEqual([
      bucket,
      'dataset:github:larkspur/larkspur-orders',
      'dataset:warehouse:larkspur-orders',
    ])
    expect(shared).toEqual([])
  })
})
