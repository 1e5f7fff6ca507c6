import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Reading } from '../../connector.ts'
import { context } from '../../mcp-config/read-text.test-helper.ts'
import { readPaths } from '../../read-paths.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cluster-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function readAll(files: Readonly<Record<string, readonly object[]>>): Promise<Reading[]> {
  for (const [name, items] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
  }
  const readings: Reading[] = []
  for await (const reading of readPaths(['.'], { ...context, cwd: folder })) readings.push(reading)
  return readings
}

const rbac = 'rbac.authorization.k8s.io/v1'
const role = {
  apiVersion: rbac,
  kind: 'ClusterRole',
  metadata: { name: 'reads' },
  rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }],
}
const binding = {
  apiVersion: rbac,
  kind: 'RoleBinding',
  metadata: { name: 'b', namespace: 'shop' },
  roleRef: { kind: 'ClusterRole', name: 'reads' },
  subjects: [{ kind: 'User', name: 'ann' }],
}
const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'shop' } }

function reads(readings: readonly Reading[]) {
  const relations = readings.flatMap(({ relations }) => relations).filter(({ type }) => type === 'CAN_READ')
  return relations.map(({ from, to }) => `${from} → ${to}`)
}

test('the files of a folder, and of folders in it that are named for a namespace, are one cluster', async () => {
  const readings = await readAll({
    'dump/roles.json': [role],
    'dump/shop/bindings.json': [binding],
    'dump/shop/secrets.json': [secret],
    // Its objects are not in a namespace of that name.
    'dump/other/secrets.json': [secret],
  })
  expect(readings.map(({ source }) => source)).toEqual([
    'kubernetes:dump/other',
    'kubernetes:dump',
    'kubernetes:dump',
    'kubernetes:dump',
  ])
  // A binding that grants it in the namespace is in another file than the role and the secret.
  expect(reads(readings)).toEqual(['k8s:dump:clusterrole/reads@shop → k8s:dump:secret/shop/s'])
})

test('files that describe one object differently are of different clusters', async () => {
  const uid = (object: { metadata: object }, text: string) => ({
    ...object,
    metadata: { ...object.metadata, uid: text },
  })
  const readings = await readAll({
    'a.json': [uid(role, '1'), binding],
    'b.json': [uid(role, '2'), secret],
  })
  expect(readings.map(({ source }) => source)).toEqual(['kubernetes:a', 'kubernetes:b'])
  // The role of the one reads its own secrets; the binding of the other gives nothing of it.
  expect(reads(readings)).toEqual(['k8s:b:clusterrole/reads → k8s:b:secret/shop/s'])
})

test('overlapping lists of one cluster stay one', async () => {
  const same = { ...role, metadata: { name: 'reads', uid: '1' } }
  const readings = await readAll({ 'x/a.json': [same, binding], 'x/b.json': [same, secret] })
  expect(new Set(readings.map(({ source }) => source))).toEqual(new Set(['kubernetes:x']))
  expect(reads(readings)).toEqual(['k8s:x:clusterrole/reads@shop → k8s:x:secret/shop/s'])
})
