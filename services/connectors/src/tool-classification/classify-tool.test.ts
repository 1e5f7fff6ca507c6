import { describe, expect, test } from 'vitest'
import type { Classification } from './classification.ts'
import { classifyTool as classifyLookedAt, lookAt, type ServerIdentity } from './classify-tool.ts'
import { namedTool, type ToolListing } from './tool-listing.ts'

const classifyTool = (listing: ToolListing, server: ServerIdentity, overrides?: ReadonlyMap<string, unknown>) =>
  classifyLookedAt(lookAt(listing), server, overrides)

const github = { purl: 'pkg:npm/%40modelcontextprotocol/server-github' }

function tool(name: string, parameters: readonly string[] = [], more: Partial<ToolListing> = {}): ToolListing {
  return { name, description: '', parameters, ...more }
}

function summary({ traits, scope, data, reads, sends }: Classification) {
  return {
    traits,
    scope,
    data: data.map(({ what, operations }) => `${what}: ${operations.join(', ')}`),
    reads: reads.map(({ source }) => source.id),
    sends: sends.map(({ to }) => ('shared' in to ? to.shared.id : to.own)),
  }
}

describe('the order of evidence', () => {
  test('the catalogue describes a known server’s tool, as declared', () => {
    const classification = classifyTool(namedTool('get_issue'), github)
    expect(summary(classification)).toEqual({
      traits: ['private_data', 'untrusted_content'],
      scope: 'fixed',
      data: ['repositories: read'],
      reads: ['untrusted:github'],
      sends: [],
    })
    expect(classification.grounds.basis).toBe('declared')
    expect(classification.grounds.note).toMatch(/^catalogue entry github-reference 2026-11: /)
  })

  test('matched only by a name, the same is inferred', () => {
    const classification = classifyTool(namedTool('get_issue'), { serverInfoName: 'github-mcp-server' })
    expect(
      [classification, ...classification.data, ...classification.reads].map(({ grounds }) => grounds.basis),
    ).toEqual(['inferred', 'inferred', 'inferred'])
  })

  test('what is only possible is inferred even in the catalogue, and says on what it depends', () => {
    const { reads, data } = classifyTool(namedTool('list_issues'), { url: 'https://mcp.linear.app/mcp' })
    expect(data.map(({ grounds }) => grounds.basis)).toEqual(['declared'])
    expect(reads.map(({ grounds }) => grounds.basis)).toEqual(['inferred'])
    expect(reads[0]?.grounds.note).toContain('Possible only: outsiders write in Linear only where')
  })

  test('a tool that the catalogue does not know falls to the heuristics', () => {
    const { grounds } = classifyTool(tool('send_email', ['to', 'body']), github)
    expect(grounds).toMatchObject({
      basis: 'inferred',
      note: 'heuristic sends-mail: the name says send mail, to whom the caller says',
    })
  })

  test('an operator’s override replaces what it states and leaves the rest', () => {
    const overrides = new Map<string, unknown>([
      [github.purl, { tools: { get_issue: { why: 'only our own issues', reads: [], approval: 'call' } } }],
    ])
    const classification = classifyTool(namedTool('get_issue'), { purl: `${github.purl}@2025.4.8` }, overrides)
    expect(summary(classification)).toMatchObject({ traits: ['private_data'], data: ['repositories: read'], reads: [] })
    expect(classification.approval).toBe('call')
  })

  test('an override of one server says nothing of another', () => {
    const overrides = new Map<string, unknown>([['mcp-server:a:b:c:d', { tools: { get_issue: { reads: [] } } }]])
    expect(classifyTool(namedTool('get_issue'), { ...github, id: 'mcp-server:a:b:c:e' }, overrides).reads).toHaveLength(
      1,
    )
  })
})

describe('annotations', () => {
  const listed = (annotations: NonNullable<ToolListing['annotations']>) => tool('list_customers', [], { annotations })

  test('raise risk', () => {
    const { traits, reads } = classifyTool(listed({ readOnlyHint: true, openWorldHint: true }), {})
    expect(traits).toEqual(['private_data', 'untrusted_content'])
    expect(reads.map(({ source, grounds }) => [source.id, grounds.basis])).toEqual([['untrusted:internet', 'inferred']])
    expect(classifyTool(tool('x', [], { annotations: { destructiveHint: true } }), {}).traits).toEqual(['destructive'])
  })

  test('never lower it: a server that calls its shell read-only is not believed', () => {
    const shell = tool('run_command', ['command'], {
      annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
    })
    expect(classifyTool(shell, {}).traits).toEqual(['code_exec', 'destructive', 'private_data', 'secret_read'])
  })

  test('absent ones say nothing', () => {
    expect(classifyTool(listed({}), {})).toEqual(classifyTool(tool('list_customers'), {}))
  })

  test('of a server that the operator trusts also lower what was inferred', () => {
    const overrides = new Map<string, unknown>([['pkg:npm/acme', { trustAnnotations: true }]])
    const search = tool('fetch', ['url'], { annotations: { readOnlyHint: true, openWorldHint: false } })
    expect(summary(classifyTool(search, { purl: 'pkg:npm/acme' }, overrides))).toMatchObject({
      traits: [],
      reads: [],
      sends: [],
    })
    expect(summary(classifyTool(search, { purl: 'pkg:npm/other' }, overrides))).toMatchObject({
      reads: ['untrusted:internet'],
    })
  })

  test('of a trusted server take nothing back that the catalogue declares', () => {
    const overrides = new Map<string, unknown>([[github.purl, { trustAnnotations: true }]])
    const issue = tool('get_issue', [], { annotations: { openWorldHint: false, readOnlyHint: true } })
    expect(classifyTool(issue, github, overrides).reads).toHaveLength(1)
  })
})
