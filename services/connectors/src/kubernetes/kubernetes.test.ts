import { describe, expect, test } from 'vitest'
import type { Reading } from '../connector.ts'
import { context, fixture, readText } from '../mcp-config/read-text.test-helper.ts'
import { leaksIn } from '../secrets/leaks.ts'
import { kubernetes } from './kubernetes.ts'
import { lines, short } from './lines.test-helper.ts'

const shop = await read('shop/rbac.yaml')
const apps = await read('shop/apps.yaml')
const live = await read('live.json')

async function read(name: string): Promise<Reading> {
  return kubernetes.read(await fixture(import.meta.url, name), { ...context, source: 'kubernetes:c' })
}

describe('who may do what', () => {
  test('bindings make members; a cluster role bound in a namespace is a role of its own', () => {
    expect(lines(shop, 'MEMBER_OF')).toEqual([
      'group/platform-team MEMBER_OF clusterrole/binds-anything',
      'group/system:serviceaccounts:vault MEMBER_OF clusterrole/view@vault',
      'serviceaccount/shop/deployer MEMBER_OF clusterrole/deploys@shop',
      'serviceaccount/shop/web MEMBER_OF role/shop/reads-stripe',
      'serviceaccount/vault/keeper MEMBER_OF group/system:serviceaccounts:vault',
      'user/ci MEMBER_OF clusterrole/deploys@shop',
      'user:dana@shop.example MEMBER_OF clusterrole/deploys@shop',
    ])
    const membership = shop.relations.find(({ type, from }) => type === 'MEMBER_OF' && from.endsWith('shop/web'))
    expect(membership?.grants).toEqual(['k8s:c:rolebinding/shop/web-reads-stripe#ServiceAccount:shop/web'])
  })

  test('the rights of a role end at its namespace and its names', () => {
    const rights = lines(shop, 'CAN_READ', 'CAN_WRITE', 'CAN_MODIFY').filter((line) => !/cluster-admin/.test(line))
    expect(rights).toEqual([
      'clusterrole/deploys@shop CAN_MODIFY deployment/shop/batch',
      'clusterrole/deploys@shop CAN_MODIFY deployment/shop/web',
      // New pods are given whatever secret they ask for.
      'clusterrole/deploys@shop CAN_READ secret/shop/elsewhere',
      'clusterrole/deploys@shop CAN_READ secret/shop/stripe',
      'role/shop/reads-stripe CAN_READ secret/shop/stripe',
    ])
  })

  test('ways to become somebody', () => {
    expect(lines(shop, 'CAN_ASSUME')).toEqual([
      'clusterrole/binds-anything CAN_ASSUME clusterrole/cluster-admin (bind clusterroles, create clusterrolebindings)',
      'clusterrole/deploys@shop CAN_ASSUME serviceaccount/shop/deployer (create deployments; patch deployments)',
      'clusterrole/deploys@shop CAN_ASSUME serviceaccount/shop/quiet (create deployments; patch deployments)',
      'clusterrole/deploys@shop CAN_ASSUME serviceaccount/shop/web (create deployments; patch deployments)',
      'serviceaccount/shop/web CAN_ASSUME arn:aws:iam::111122223333:role/shop-web (sts:AssumeRoleWithWebIdentity) ?',
    ])
    expect(lines(live, 'CAN_ASSUME')).toEqual([
      'node/node-a CAN_ASSUME serviceaccount/apps/api (kubelet)',
      'node/node-a CAN_ASSUME serviceaccount/apps/default (kubelet)',
      'role/apps/escalates CAN_ASSUME serviceaccount/apps/api (create serviceaccounts/token)',
    ])
  })

  test('administrators: by rule, by rewriting their own role, as a group that nothing stops', () => {
    expect(lines(live, 'CAN_ADMIN')).toEqual([
      'clusterrole/cluster-admin CAN_ADMIN cluster',
      'clusterrole/impersonator CAN_ADMIN cluster',
      'group/system:masters CAN_ADMIN cluster',
      'role/apps/escalates CAN_ADMIN namespace/apps',
    ])
    expect(lines(shop, 'CAN_ADMIN')).toEqual(['clusterrole/cluster-admin CAN_ADMIN cluster'])
  })

  test.each([
    ['bind without making bindings', ['clusterroles', 'bind'], []],
    ['making cluster bindings, bind of roles only', ['roles', 'bind', 'clusterrolebindings', 'create'], []],
    ['rights of a rule with names never create', ['serviceaccounts/token', 'create'], ['one']],
  ])('%s is not enough', (_, [resource = '', verb = '', made, making], resourceNames) => {
    const rules = [
      { apiGroups: ['*'], resources: [resource], verbs: [verb], resourceNames },
      ...(made === undefined ? [] : [{ apiGroups: ['*'], resources: [made], verbs: [making] }]),
    ]
    expect(lines(ofRole(rules), 'CAN_ASSUME', 'CAN_ADMIN')).toEqual([])
  })

  test('named cluster roles can be bound, and no others', () => {
    const rules = [
      { apiGroups: ['*'], resources: ['rolebindings'], verbs: ['create'] },
      { apiGroups: ['*'], resources: ['clusterroles'], verbs: ['bind'], resourceNames: ['view', 'unheard'] },
    ]
    expect(lines(ofRole(rules), 'CAN_ASSUME')).toEqual([
      'clusterrole/r CAN_ASSUME clusterrole/view@n (bind clusterroles, create rolebindings)',
    ])
  })

  test.each([
    ['get secrets', '', 'secrets', 'get', 'CAN_READ secret/n/s'],
    ['patch secrets', '', 'secrets', 'patch', 'CAN_WRITE secret/n/s'],
    ['exec by get', '', 'pods/exec', 'get', 'CAN_MODIFY pod/n/p'],
    ['the kubelet', '', 'nodes/proxy', 'create', 'CAN_MODIFY pod/n/p'],
    ['ephemeral containers', '', 'pods/ephemeralcontainers', 'patch', 'CAN_MODIFY pod/n/p'],
    ['a subresource of all', '', '*/exec', 'create', 'CAN_MODIFY pod/n/p'],
    ['impersonation', '', 'serviceaccounts', 'impersonate', 'CAN_ASSUME serviceaccount/n/a'],
    ['tokens', '', 'serviceaccounts/token', 'create', 'CAN_ASSUME serviceaccount/n/a'],
    ['new jobs', 'batch', 'jobs', 'create', 'CAN_ASSUME serviceaccount/n/a'],
    ['everything', '*', '*', '*', 'CAN_ADMIN cluster'],
  ])('%s', (_, group, resource, verb, expected) => {
    const reading = ofRole([{ apiGroups: [group], resources: [resource], verbs: [verb] }])
    expect(lines(reading, 'CAN_READ', 'CAN_WRITE', 'CAN_MODIFY', 'CAN_ASSUME', 'CAN_ADMIN').join('\n')).toContain(
      `clusterrole/r ${expected}`,
    )
    const other = ofRole([{ apiGroups: ['example.com'], resources: [resource.replaceAll('*', 'x')], verbs: [verb] }])
    expect(lines(other, 'CAN_READ', 'CAN_WRITE', 'CAN_MODIFY', 'CAN_ASSUME', 'CAN_ADMIN')).toEqual([])
  })

  test('an aggregated role has the rules of those it gathers', () => {
    const gathering = { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { to: 'r' } }] } }
    const gathered = object(
      'rbac.authorization.k8s.io/v1',
      'ClusterRole',
      { name: 'part', labels: { to: 'r' } },
      {
        rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }],
      },
    )
    const rights = lines(ofRole([], [gathered], gathering), 'CAN_READ')
    expect(rights.filter((line) => line.startsWith('clusterrole/r '))).toEqual(['clusterrole/r CAN_READ secret/n/s'])
  })

  test('rights are known completely only where all roles and bindings were listed', () => {
    const known = ({ assets }: Reading) =>
      assets
        .filter(({ kind, properties }) => kind !== 'Role' && properties['rightsKnown'] === true)
        .map(({ id }) => short(id))
    expect(known(shop)).toEqual([])
    expect(known(live).toSorted()).toEqual([
      'group/system:masters',
      'node/node-a',
      'serviceaccount/apps/api',
      'serviceaccount/apps/default',
      'user:root@example.com',
    ])
  })
})

describe('what runs', () => {
  test('as whom; without a mounted token not at all', () => {
    expect(lines(apps, 'RUNS_AS')).toEqual([
      'deployment/shop/batch RUNS_AS serviceaccount/shop/quiet -',
      'deployment/shop/web RUNS_AS serviceaccount/shop/web',
      'mcpserver/vault/github RUNS_AS serviceaccount/vault/keeper',
    ])
  })

  test('with what secrets: by value where it was read, else by name', () => {
    expect(lines(apps, 'HOLDS').map((line) => line.replace('mcp-server:kubernetes:c:vault:', ''))).toEqual([
      'deployment/shop/batch HOLDS ref:k8s:c/shop:secret:elsewhere',
      'deployment/shop/web HOLDS value',
      'github HOLDS ref:k8s:c/vault:secret:github/token',
      'secret/shop/stripe HOLDS value',
      'secret/vault/keeper-token HOLDS value',
      'secret/vault/master HOLDS value',
    ])
    const ofSecret = apps.relations.find(({ from, type }) => type === 'HOLDS' && from.endsWith('secret/shop/stripe'))
    const ofWeb = apps.relations.filter(({ from, type }) => type === 'HOLDS' && from.endsWith('deployment/shop/web'))
    expect(ofWeb.filter(({ to }) => to === ofSecret?.to).map(({ grants }) => grants)).toEqual([
      ['k8s:c:deployment/shop/web#web/env/STRIPE_KEY'],
    ])
    expect(ofWeb).toHaveLength(3)
  })

  test('a token is its account', () => {
    expect(lines(apps, 'AUTHENTICATES_AS')).toEqual(['value AUTHENTICATES_AS serviceaccount/vault/keeper'])
  })

  test('a pod is what keeps it running; one that is handed its node has it', () => {
    expect(
      live.assets.filter(({ kind }) => kind === 'Workload').map(({ id, properties }) => [short(id), properties]),
    ).toEqual([
      ['deployment/apps/api', { selfRunning: true }],
      ['pod/apps/agent', { selfRunning: true, labels: ['hostPID', 'privileged'] }],
    ])
    expect(lines(live, 'HOLDS', 'CAN_MODIFY').filter((line) => !line.startsWith('clusterrole'))).toEqual([
      'node/node-a CAN_MODIFY deployment/apps/api',
      'node/node-a CAN_MODIFY pod/apps/agent',
      'pod/apps/agent HOLDS kubelet/node-a',
    ])
  })
})

describe('what is exposed', () => {
  test('to whom, and what it leads to', () => {
    expect(lines(apps, 'EXPOSES', 'REACHES')).toEqual([
      'endpoint:https://mcp.example.com/mcp EXPOSES mcp-server:kubernetes:c:vault:github',
      'endpoint:https://shop.example.com EXPOSES deployment/shop/web',
      'endpoint:k8s:c:service/shop/batch EXPOSES deployment/shop/batch',
      'untrusted:internet REACHES endpoint:https://mcp.example.com/mcp',
      'untrusted:internet REACHES endpoint:https://shop.example.com',
    ])
    expect(lines(live, 'EXPOSES', 'REACHES')).toEqual(['endpoint:k8s:c:service/apps/api EXPOSES deployment/apps/api'])
    expect(live.assets.find(({ kind }) => kind === 'Endpoint')?.properties).toEqual({
      exposure: 'partner',
      auth: 'none',
    })
  })

  test.each([
    ['an internal class', { ingressClassName: 'nginx-internal' }, {}, { exposure: 'internal', auth: 'none' }],
    ['alb without a scheme', { ingressClassName: 'alb' }, {}, { exposure: 'internal', auth: 'none' }],
    [
      'alb, told to face the internet, with sign-in',
      { ingressClassName: 'alb' },
      { 'alb.ingress.kubernetes.io/scheme': 'internet-facing', 'alb.ingress.kubernetes.io/auth-type': 'oidc' },
      { exposure: 'internet', auth: 'user' },
    ],
    [
      'a list of addresses and basic sign-in',
      {},
      {
        'nginx.ingress.kubernetes.io/whitelist-source-range': '203.0.113.7/32',
        'nginx.ingress.kubernetes.io/auth-type': 'basic',
      },
      { exposure: 'partner', auth: 'shared-key' },
    ],
    [
      'client certificates',
      {},
      { 'nginx.ingress.kubernetes.io/auth-tls-secret': 'n/ca' },
      { exposure: 'internet', auth: 'mtls' },
    ],
  ])('%s', (_, spec, annotations, expected) => {
    const rules = [{ host: 'a.example.com', http: { paths: [{ backend: { service: { name: 'x' } } }] } }]
    const ingress = object(
      'networking.k8s.io/v1',
      'Ingress',
      { name: 'i', namespace: 'n', annotations },
      {
        spec: { ...spec, rules },
      },
    )
    const { assets } = readText(kubernetes, 'i.json', ingress, { source: 'kubernetes:c' })
    expect(assets.find(({ kind }) => kind === 'Endpoint')?.properties).toEqual(expected)
  })
})

test('an MCP server has the tools that its object lists', () => {
  expect(lines(apps, 'PROVIDES', 'HOSTS').map((line) => line.replaceAll('mcp-server:kubernetes:c:vault:', ''))).toEqual(
    [
      'github PROVIDES tool:github/create_issue',
      'github PROVIDES tool:github/search_repositories',
      'mcpserver/vault/github HOSTS github',
    ],
  )
})

test('secrets are nowhere in what is read', () => {
  const planted = [
    'PLANTED_STRIPE',
    'PLANTED_VAULT',
    'PLANTED_TOKEN',
    'PLANTED_OPENAI',
    'PLANTED_ARGUMENT_A1b2C3d4E5f6',
  ]
  expect(leaksIn(apps, planted)).toEqual([])
  expect(leaksIn(shop, planted)).toEqual([])
})

describe('which cluster', () => {
  test('the folder, the UID of kube-system, or the operator’s word', async () => {
    const source = async (name: string) => kubernetes.read(await fixture(import.meta.url, name), context).source
    expect(await source('shop/rbac.yaml')).toBe('kubernetes:shop')
    expect(await source('live.json')).toBe('kubernetes:7f3c1d2e-0000-4000-8000-00000000abcd')
    expect(shop.source).toBe('kubernetes:c')
  })
})

describe('bad input', () => {
  test('bad records are refused with their place and the others go on', async () => {
    const bad = await read('bad-records.yaml')
    expect(bad.rejected.map(({ code, pointer, line, reason }) => `${code} ${pointer}@${line} ${reason}`)).toEqual([
      'wrong-type /metadata/name@7 expected text, or it is missing',
      'wrong-type /apiVersion@9 expected text, or it is missing',
      'wrong-type /rules/0/verbs@15 expected a list, or it is missing',
      'not-accepted /subjects/0/namespace@21 a service account has a namespace',
      'not-accepted /roleRef/kind@26 a ClusterRoleBinding can only bind a ClusterRole',
      'wrong-type /spec/template@31 expected an object, or it is missing',
      'wrong-type @33 expected an object, or it is missing',
      'duplicate @35 the file describes the same object twice, differently',
      'duplicate @40 the file describes the same object twice, differently',
    ])
    expect(bad.assets.filter(({ kind }) => kind !== 'Resource').map(({ id }) => short(id))).toEqual([
      'serviceaccount/shop/good',
    ])
    expect(bad.complete).toBe(false)
  })

  test.each([
    ['bad-template.yaml', 'wrong-type'],
    ['bad-truncated.json', 'not-json'],
    ['bad-items.json', 'wrong-type'],
  ])('%s is refused', async (name, code) => {
    const file = await fixture(import.meta.url, name)
    expect(kubernetes.detect(file)).toBe(2)
    const { rejected, assets, complete } = await read(name)
    expect(rejected.map((each) => each.code)).toEqual([code])
    expect([assets, complete]).toEqual([[], false])
  })

  test('a list of which there is more is not complete', () => {
    const list = { apiVersion: 'v1', kind: 'PodList', metadata: { continue: 'next' }, items: [] }
    expect(readText(kubernetes, 'x.json', list).complete).toBe(false)
  })
})

test('the order of the records does not matter', async () => {
  const all = ({ assets, relations }: Reading) => ({
    assets: assets.map(({ id, kind, name, properties }) => JSON.stringify([id, kind, name, properties])).toSorted(),
    relations: relations
      .map(({ type, from, to, grants, properties }) => JSON.stringify([type, from, to, grants, properties]))
      .toSorted(),
  })
  const file = await fixture(import.meta.url, 'live.json')
  const list: { items: unknown[] } = JSON.parse(file.text)
  const shuffled = { ...list, items: list.items.toReversed() }
  expect(all(readText(kubernetes, 'x.json', shuffled))).toEqual(all(readText(kubernetes, 'x.json', list)))
  const text = (await fixture(import.meta.url, 'shop/apps.yaml')).text
  const reversed = text.split('---').toReversed().join('\n---\n')
  expect(all(readText(kubernetes, 'x.yaml', reversed))).toEqual(all(readText(kubernetes, 'x.yaml', text)))
})

/** A role bound to a group everywhere, beside a pod with its account and a secret. */
function ofRole(rules: readonly object[], more: readonly object[] = [], rest: object = {}): Reading {
  const rbac = 'rbac.authorization.k8s.io/v1'
  const items = [
    object(rbac, 'ClusterRole', { name: 'r' }, { rules, ...rest }),
    object(
      rbac,
      'ClusterRoleBinding',
      { name: 'b' },
      {
        roleRef: { kind: 'ClusterRole', name: 'r' },
        subjects: [{ kind: 'Group', name: 'g' }],
      },
    ),
    object('v1', 'Secret', { name: 's', namespace: 'n' }, { data: { password: 'eA==' } }),
    object(
      'v1',
      'Pod',
      { name: 'p', namespace: 'n' },
      { spec: { serviceAccountName: 'a', containers: [{ name: 'c' }] } },
    ),
    ...more,
  ]
  return readText(kubernetes, 'r.json', { apiVersion: 'v1', kind: 'List', items }, { source: 'kubernetes:c' })
}

function object(apiVersion: string, kind: string, metadata: object, rest: object): object {
  return { apiVersion, kind, metadata, ...rest }
}
