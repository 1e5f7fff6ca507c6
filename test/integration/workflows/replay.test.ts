import { readdirSync, readFileSync } from 'node:fs'
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js'
import { Worker } from '@temporalio/worker'
import { workflowsPath } from '@throughline/workflows/workflows-path.ts'
import { expect, test } from 'vitest'

const workflows = new URL('../../../workflows/', import.meta.url)
const recorded = readdirSync(new URL('histories/', workflows)).filter((name) => name.endsWith('.json'))

test('there is a recorded history of each workflow', () => {
  expect(recorded.sort()).toEqual([
    'coordinateEstate.json',
    'publishRevision.json',
    'scheduledSync.json',
    'syncSource-complete.json',
    'syncSource.json',
  ])
})

test.each(recorded)('%s is replayed by the present code without a difference', async (name) => {
  const text = readFileSync(new URL(`histories/${name}`, workflows), 'utf8')
  const history = historyFromJSON(JSON.parse(text))
  expect(history.events?.length).toBeGreaterThan(5)
  await Worker.runReplayHistory({ workflowsPath, replayName: name }, history)
})
