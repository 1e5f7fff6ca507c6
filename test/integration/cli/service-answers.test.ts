import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { RunningApi } from '@throughline/api/testing/running-api.ts'
import { runCli } from '@throughline/cli/testing/run-cli.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const estate = 'test/estates/larkspur'
const asOf = '2026-11-01T00:00:00.000Z'
const dataDir = mkdtempSync(join(tmpdir(), 'throughline-cli-service-'))

let api: RunningApi

beforeAll(async () => {
  const { revision } = await loadFiles([estate], { dataDir, asOf, cwd: root })
  api = await RunningApi.start({ revisions: [revision] })
})

afterAll(() => api[Symbol.asyncDispose]())

const fromFiles = (...args: string[]) =>
  runCli([...args, '--files', estate, '--as-of', asOf, '--json'], { THROUGHLINE_DATA_DIR: dataDir }, root)
const fromService = (...args: string[]) =>
  runCli([...args, '--json'], { THROUGHLINE_DATA_DIR: dataDir, THROUGHLINE_API: api.address }, root)

describe('the command line answers alike from files and from the service', () => {
  it.each([
    [['paths']],
    [['paths', '--limit', '3']],
    [['paths', '--profile', 'package-takeover', '--max-hops', '4']],
    [['paths', '--from', 'untrusted:mail', '--to', 'dataset:board-papers']],
    [['blast', 'agent:support-bot']],
    [['blast', 'own@dataset:tickets', '--max-hops', '3']],
    [['blast', 'dataset:crm', '--in']],
    [['blast', 'agent:triage', '--in', '--profile', 'anonymous', '--access', 'inject']],
  ])(
    '%j',
    async (args) => {
      const [files, service] = await Promise.all([fromFiles(...args), fromService(...args)])

      expect(service.stderr).toBe('')
      expect(service.code).toBe(0)
      const answer = JSON.parse(service.stdout)
      expect((answer.paths ?? answer.reached).length).toBeGreaterThan(0)
      expect(JSON.parse(files.stdout)).toEqual({ ...answer, revision: null })
    },
    60_000,
  )

  it('refuses alike', async () => {
    for (const args of [
      ['paths', '--from', 'nobody'],
      ['paths', '--profile', 'aliens'],
      ['blast', 'nothing'],
    ]) {
      const [files, service] = await Promise.all([fromFiles(...args), fromService(...args)])
      expect(service).toEqual(files)
      expect(service.code).toBe(2)
    }
  }, 60_000)
})

describe('the command line without a service', () => {
  it('says that nothing answers', async () => {
    const { code, stderr } = await runCli(['paths'], {
      THROUGHLINE_DATA_DIR: dataDir,
      THROUGHLINE_API: 'http://127.0.0.1:9',
    })

    expect(code).toBe(2)
    expect(stderr).toContain('http://127.0.0.1:9/graphql does not answer')
  })

  it('says that nothing was synced yet', async () => {
    await using empty = await RunningApi.start()

    const { code, stderr } = await runCli(['paths'], { THROUGHLINE_DATA_DIR: dataDir, THROUGHLINE_API: empty.address })

    expect(code).toBe(2)
    expect(stderr).toMatch(/published|synced/)
  })
})
