import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { context } from '../mcp-config/read-text.test-helper.ts'
import { readPaths } from '../read-paths.ts'
import { describeReal } from '../testing/describe-real.ts'
import { lines, short } from './lines.test-helper.ts'

/** Real files lie beside the checkout on the machines that have them; elsewhere the tests say that they were left out. */
const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

describeReal(join(data, 'k8s-rbac'), 'real files', () => {
  test('one attack primitive per file, and a collector’s dumps', async () => {
    const found: unknown[] = []
    for await (const { unit, format, assets, relations, rejected } of readPaths(['k8s-rbac'], {
      ...context,
      cwd: data,
    })) {
      found.push([
        unit.slice('k8s-rbac/'.length),
        format,
        assets.length,
        relations.length,
        ...rejected.map(({ reason }) => reason),
      ])
    }
    expect(found).toEqual([
      ['CE_NSENTER.yaml', 'kubernetes', 5, 5],
      ['CE_PRIV_MOUNT.yaml', 'kubernetes', 5, 5],
      ['EXPLOIT_HOST_WRITE.yaml', 'kubernetes', 5, 5],
      ['IDENTITY_ASSUME.yaml', 'kubernetes', 3, 2],
      ['POD_CREATE.yaml', 'kubernetes', 6, 17],
      ['POD_EXEC.yaml', 'kubernetes', 6, 19],
      ['ROLE_BIND_ALL.yaml', 'kubernetes', 8, 23],
      ['ROLE_BIND_CRB_CR.yaml', 'kubernetes', 21, 70],
      ['ROLE_BIND_RB_CR-SA.yaml', 'kubernetes', 16, 40],
      // It really does: the cluster would have refused it too.
      [
        'clusterrolebindings.rbac.authorization.k8s.io.json',
        'kubernetes',
        0,
        0,
        'a ClusterRoleBinding can only bind a ClusterRole',
      ],
      ['clusterroles.rbac.authorization.k8s.io.json', 'kubernetes', 2, 1],
      ['namespace-1__rolebindings.rbac.authorization.k8s.io.json', 'kubernetes', 4, 3],
      ['namespace-1__roles.rbac.authorization.k8s.io.json', 'kubernetes', 3, 2],
    ])
  })

  test('each primitive is found by the name that its collection gives it, and those that must fail are not', async () => {
    const all: Reading[] = []
    for await (const each of readPaths(['k8s-rbac'], { ...context, cwd: data, source: 'kubernetes:c' })) all.push(each)
    const relations = [...new Set(all.flatMap((reading) => lines(reading, 'CAN_ASSUME', 'CAN_ADMIN')))]
    const of = (name: string) =>
      relations.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length + 1))
    expect(of('clusterrole/rolebind-crb-cr-crb-cr')).toEqual([
      'CAN_ASSUME clusterrole/cluster-admin (bind clusterroles, create clusterrolebindings)',
    ])
    expect(of('clusterrole/rolebind-rb-cr-rb-cr@default')).toEqual([
      'CAN_ASSUME clusterrole/cluster-admin@default (bind clusterroles, create rolebindings)',
    ])
    expect(of('clusterrole/rolebind-rb-cr-rb-r@default')).toEqual([
      'CAN_ASSUME role/default/admin (bind roles, create rolebindings)',
      'CAN_ASSUME role/default/create-pods (bind roles, create rolebindings)',
      'CAN_ASSUME role/default/exec-pods (bind roles, create rolebindings)',
    ])
    expect(relations.filter((line) => /^\S*-fail/.test(line))).toEqual([])
    expect(of('role/default/create-pods')).toContain('CAN_ASSUME serviceaccount/default/default (create pods)')
    expect(all.flatMap((reading) => lines(reading, 'CAN_MODIFY'))).toContain(
      'role/default/exec-pods CAN_MODIFY pod/default/pod-create-pod',
    )
    const marks = all.flatMap(({ assets }) => assets.map(({ id, properties }) => [short(id), properties['labels']]))
    expect(new Map(marks.filter(([, labels]) => labels !== undefined) as [string, unknown][])).toEqual(
      new Map([
        ['pod/default/nsenter-pod', ['hostPID', 'privileged']],
        ['pod/default/priv-pod', ['privileged']],
        ['pod/default/host-write-exploit-pod', ['hostPath:/']],
      ]),
    )
  })
})
