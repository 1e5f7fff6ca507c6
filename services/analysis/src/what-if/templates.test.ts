import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { revisionOf } from '../testing/revision-of.ts'
import { readFactsDocument } from './facts-document.ts'
import { changesOfTemplate, changeTemplates } from './templates.ts'
import { whatIf } from './what-if.ts'
import { writeChange } from './written-change.ts'

const assets = [
  { id: 'web', kind: 'UntrustedSource' },
  { id: 'ep', kind: 'Endpoint' },
  { id: 'bot', kind: 'Agent' },
  { id: 'helper', kind: 'Agent' },
  { id: 'server', kind: 'McpServer' },
  { id: 'server/read', kind: 'Tool' },
  { id: 'alone', kind: 'Tool' },
  { id: 'key', kind: 'Credential' },
  { id: 'db', kind: 'Dataset', sensitivity: 4 },
  { id: 'bucket', kind: 'Resource', criticality: 4 },
]
const relations = [
  { type: 'REACHES', from: 'web', to: 'ep' },
  { type: 'EXPOSES', from: 'ep', to: 'bot' },
  { type: 'CONNECTS_TO', from: 'helper', to: 'server' },
  { type: 'PROVIDES', from: 'server', to: 'server/read' },
  { type: 'OPERATES_ON', from: 'server/read', to: 'db' },
  { type: 'CAN_CALL', from: 'bot', to: 'alone' },
  { type: 'OPERATES_ON', from: 'alone', to: 'bucket', operations: ['read', 'write'] },
]

async function verdicts(id: string, of: string, using?: string) {
  const revision = await revisionOf(assets, relations)
  const template = changeTemplates.find((one) => one.id === id)
  const find = (key: string) => revision.derived.estate.assets.find((asset) => asset.id === key)
  const [asset, second] = [find(of), using === undefined ? undefined : find(using)]
  if (template === undefined || asset === undefined) throw new Error('nothing to apply')
  const changes = changesOfTemplate(revision.derived.estate, template, asset, second)
  if (isRefusal(changes)) return changes
  const answer = await whatIf(revision, changes)
  if (isRefusal(answer)) return answer
  // What is kept of a scenario says the same as what was asked.
  for (const change of changes.map(writeChange))
    if ('add' in change) expect(isRefusal(readFactsDocument(change.add, '2026-11-01T00:00:00Z'))).toBe(false)
  return Object.fromEntries(answer.targets.map(({ asset: key, verdict }) => [key, verdict]))
}

describe('templates', () => {
  it('open what they open, and close what they close', async () => {
    expect(await verdicts('add-mcp-server', 'bot', 'server')).toEqual({ bucket: 'UNCHANGED', db: 'OPENS' })
    expect(await verdicts('give-tool', 'bot', 'server/read')).toEqual({ bucket: 'UNCHANGED', db: 'OPENS' })
    expect(await verdicts('make-read-only', 'bucket')).toEqual({ bucket: 'RESOLVES', db: 'UNCHANGED' })
    expect(await verdicts('revoke-token', 'key')).toEqual({ bucket: 'UNCHANGED', db: 'UNCHANGED' })
    expect(await verdicts('sandbox-tool', 'alone')).toEqual({ bucket: 'UNCHANGED', db: 'UNCHANGED' })
  })

  it('refuse in words what they are not for', async () => {
    expect(await verdicts('pin-package', 'bot')).toEqual({ refused: 'bot is of kind Agent, not Package.' })
    expect(await verdicts('make-read-only', 'db')).toEqual({ refused: expect.stringContaining('read-only as it is') })
    expect(await verdicts('give-tool', 'bot')).toEqual({ refused: 'Name the tool.' })
  })
})
