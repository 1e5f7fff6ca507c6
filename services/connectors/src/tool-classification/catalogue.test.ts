import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { entryOfPackage, entryOfServerInfo, entryOfUrl, toolsNamed } from './find-entry.ts'
import { npmPurl, pypiPurl } from './package-url.ts'

const wellKnown = [
  'filesystem',
  'memory',
  'fetch',
  'github-reference',
  'github-official',
  'gitlab',
  'git',
  'slack',
  'postgres',
  'sqlite',
  'mysql-benborla',
  'mongodb',
  'redis',
  'brave-search',
  'puppeteer',
  'playwright',
  'google-drive',
  'gmail',
  'google-calendar',
  'notion',
  'atlassian-hosted',
  'linear',
  'sentry',
  'stripe',
  'supabase',
  'kubernetes-containers',
  'aws-api',
  'docker',
  'desktop-commander',
  'everart',
  'time',
  'sequential-thinking',
  'context7',
]

test('the best-known servers are there', () => {
  const ids = catalogue.map(({ id }) => id)
  expect(wellKnown.filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.length).toBeGreaterThanOrEqual(25)
})

test('ids, packages, addresses and names each belong to one entry', () => {
  const keys = catalogue.flatMap(({ id, npm = [], pypi = [], oci = [], urls = [], serverInfo = [] }) => [
    `id ${id}`,
    ...npm.map((name) => npmPurl(name)),
    ...pypi.map((name) => pypiPurl(name)),
    ...oci.map((image) => `image ${image}`),
    ...urls,
    ...serverInfo.map((name) => `name ${name}`),
  ])
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test.each(catalogue.map((entry) => [entry.id, entry] as const))('%s is complete', (_, entry) => {
  const names = entry.tools.flatMap((tools) => [...tools.names, ...(tools.formerly ?? [])])
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(entry.documentation).toMatch(/^https:\/\//)
  expect(entry.reviewed).toMatch(/^\d{4}-\d{2}$/)
  expect([...(entry.npm ?? []), ...(entry.pypi ?? []), ...(entry.oci ?? []), ...(entry.urls ?? [])]).not.toEqual([])
  for (const { why } of entry.tools) expect(why).toMatch(/^[A-Z].{10,}\.$/)
  const used = new Set(entry.tools.flatMap(({ on }) => Object.keys(on ?? {})))
  expect([...used].sort()).toEqual(Object.keys(entry.data ?? {}).sort())
})

test('an entry is found by package of any version, by address, and by the name it gives itself', () => {
  expect(entryOfPackage('pkg:npm/%40modelcontextprotocol/server-github@2025.4.8')?.id).toBe('github-reference')
  expect(entryOfPackage('pkg:docker/github/github-mcp-server@v1?repository_url=ghcr.io')?.id).toBe('github-official')
  expect(entryOfPackage('pkg:docker/github/github-mcp-server')?.id).toBeUndefined()
  expect(entryOfUrl('https://api.githubcopilot.com/mcp/readonly')?.id).toBe('github-official')
  expect(entryOfUrl('https://api.githubcopilot.com/mcpx')?.id).toBeUndefined()
  expect(entryOfUrl('https://mcp.linear.app.evil.example/mcp')?.id).toBeUndefined()
  expect(entryOfServerInfo('secure-filesystem-server')?.id).toBe('filesystem')
})

test('older names classify, and are not assumed', () => {
  const official = catalogue.find(({ id }) => id === 'github-official')
  if (official === undefined) throw new Error('no such entry')
  expect(toolsNamed(official, 'get_issue')?.reads).toEqual([{ from: 'github' }])
  expect(official.tools.flatMap(({ names }) => names)).not.toContain('get_issue')
})
