import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFiles } from '@throughline/analysis/load-files.ts'
import { attackPaths } from '@throughline/analysis/paths.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'identity-confusion-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const iam = 'arn:aws:iam::555566667777:'
const files = 'arn:aws:s3:::people-files-555566667777'
const scratch = 'arn:aws:s3:::interpreter-scratch-555566667777'

/** Each path as the assets on it, with the relations and grants of its steps. */
async function pathsFrom(folder: string, from: string) {
  const { revision, rejected } = await loadFiles([join(import.meta.dirname, 'identity-confusion', folder)], { dataDir })
  expect(rejected).toEqual([])
  expect(revision.derived.estate.conflicts).toEqual([])
  expect(revision.derived.estate.waiting).toBe(0)
  const answer = attackPaths(revision, { from })
  if (!('paths' in answer)) throw new Error('the question was refused')
  expect(answer.completeness).toEqual({ kind: 'exhaustive' })
  return answer.paths.map(({ id, target, confirmed, steps }) => ({
    id,
    to: target.asset,
    confirmed,
    over: steps.map((step) => step.to.asset.replace(/^arn:[^:]*:[^:]*:[^:]*:\d*:/, '')),
    grants: steps
      .flatMap((step) => step.relations.flatMap(({ grants }) => grants))
      .map((each) => each.replace(iam, '')),
  }))
}

describe.each(['terraform', 'exports'])('from %s', (folder) => {
  test('the path over the passed role is found, with all that it needs', async () => {
    const found = await pathsFrom(folder, `${iam}user/sandy`)
    const toFiles = found.filter(({ to }) => to === files)
    expect(toFiles).toMatchObject([
      {
        confirmed: true,
        over: ['role/agentcore_runtime_role', 'knowledge-base/KBPEOPLE01', 'people-files-555566667777'],
      },
    ])
    expect(toFiles[0]?.grants.slice(0, 3).toSorted()).toEqual([
      'role/agentcore_runtime_role/trust#0',
      'user/sandy/agent-builder#Interpreters',
      'user/sandy/agent-builder#PassAgentRoles',
    ])
  })

  test('the decoy leads to its own bucket and never to the files', async () => {
    const found = await pathsFrom(folder, `${iam}role/agentcore_code_interpreter_role`)
    expect(found.map(({ to }) => to)).toEqual([scratch])
    const ofSandy = await pathsFrom(folder, `${iam}user/sandy`)
    expect(ofSandy.map(({ to, over }) => `${over[0]} → ${to}`).toSorted()).toEqual([
      `role/agentcore_code_interpreter_role → ${scratch}`,
      `role/agentcore_runtime_role → ${files}`,
    ])
  })
})

test('both readings give the same paths, ids included', async () => {
  const [one, other] = [
    await pathsFrom('terraform', `${iam}user/sandy`),
    await pathsFrom('exports', `${iam}user/sandy`),
  ]
  expect(one.length).toBe(2)
  expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id))
})
