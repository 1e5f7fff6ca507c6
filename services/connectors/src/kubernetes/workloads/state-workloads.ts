import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { workload as workloadKind } from '@throughline/graph/ontology/assets/workload.ts'
import { builtFrom } from '@throughline/graph/ontology/relations/built-from.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { runsAs } from '@throughline/graph/ontology/relations/runs-as.ts'
import type { RecordPlace } from '../../claims/claim-builder.ts'
import { packageId } from '../../ids.ts'
import { fromImage } from '../../mcp-config/package-spec.ts'
import { providerOf } from '../../mcp-config/provider.ts'
import { credentialProperties, describeSecret } from '../../secrets/describe-secret.ts'
import { referenceId } from '../../secrets/reference.ts'
import { accountOf, containersOf, inventoryOf } from '../cluster/inventory.ts'
import type { Found, PodTemplate } from '../cluster/objects.ts'
import { type KubeContext, placeOf } from '../context.ts'
import { kubeId, secretScope, serviceAccountId } from '../ids.ts'
import { contain } from '../state-containers.ts'
import type { PodSpec } from '../wire.ts'
import { givenSecrets } from './given-secrets.ts'
import { hostAccess } from './host-access.ts'
import { literalsIn } from './literals.ts'
import { stateNodeAccess } from './node-access.ts'
import { isSecretKey, secretKeysOf, stateKey } from './secret-keys.ts'
import { stateSecret } from './state-secrets.ts'

/** States what runs: every pod counts as what keeps it running. */
export function stateWorkloads(context: KubeContext): void {
  for (const found of context.cluster.own.workloads) stateWorkload(context, found)
}

function stateWorkload(context: KubeContext, found: Found<PodTemplate>): void {
  const { cluster, builder } = context
  const root = inventoryOf(cluster).rootOf(found)
  const id = kubeId(cluster.scope, root.kind, root.namespace, root.name)
  const place = placeOf(found)
  const { spec } = found.value
  const access = hostAccess(spec)
  const labels = access.map(({ what }) => what)
  builder.asset(
    workloadKind,
    id,
    `${root.kind} ${root.namespace}/${root.name}`,
    { selfRunning: true, ...(labels.length === 0 ? {} : { labels }) },
    place,
  )
  contain(context, root.namespace, id, place)
  stateAccount(context, id, found, place)
  stateImages(context, id, spec, place)
  stateGiven(context, id, found, place)
  stateLiterals(context, id, found, place)
  stateNodeAccess(context, { id, ...root }, spec, access, place)
}

function stateAccount(context: KubeContext, id: string, found: Found<PodTemplate>, place: RecordPlace): void {
  const { cluster, builder } = context
  const name = accountOf(found.value.spec)
  const account = cluster.objects.serviceAccounts.find(
    (each) => each.namespace === found.namespace && each.name === name,
  )
  // The pod's word goes before its account's.
  const mounts = found.value.spec.automountServiceAccountToken ?? account?.value.automountServiceAccountToken ?? true
  const to = serviceAccountId(cluster.scope, found.namespace, name)
  builder.asset(serviceIdentity, to, `${found.namespace}/${name}`, cluster.isWhole ? { rightsKnown: true } : {}, place)
  contain(context, found.namespace, to, place)
  const note = 'no token of the account is mounted'
  const details = mounts ? {} : { properties: { enabled: false }, note }
  builder.relation(runsAs, id, to, { grants: [`${id}#serviceAccount`], ...details }, place)
}

function stateImages({ builder }: KubeContext, id: string, spec: PodSpec, place: RecordPlace): void {
  for (const { image } of containersOf(spec)) {
    const used = image == null ? undefined : fromImage(image)
    if (used === undefined) continue
    const { purl, name, pinned } = used
    const to = builder.asset(softwarePackage, packageId(purl), name, { purl, pinned }, place)
    builder.relation(builtFrom, id, to, {}, place)
  }
}

function stateGiven(context: KubeContext, id: string, found: Found<PodTemplate>, place: RecordPlace): void {
  const { builder, cluster } = context
  for (const { secret, key, through } of givenSecrets(found.value.spec)) {
    stateSecret(context, found.namespace, secret, place)
    const grants = [`${id}#${through}`]
    const keys = key === undefined ? secretKeysOf(context, found.namespace, secret) : [key].filter(isSecretKey)
    for (const each of keys) {
      const to = stateKey(context, found.namespace, secret, each, place)
      builder.relation(holds, id, to, { grants }, place)
    }
    if (key !== undefined || keys.length > 0) continue
    const to = referenceId(secretScope(cluster.scope, found.namespace), { source: 'secret', name: secret })
    const properties = { provider: providerOf(secret), type: 'reference', isLiteral: false }
    builder.asset(credential, to, `what ${found.namespace}/${secret} holds`, properties, place)
    builder.relation(holds, id, to, { grants }, place)
  }
}

function stateLiterals(
  { builder, fingerprint }: KubeContext,
  id: string,
  found: Found<PodTemplate>,
  place: RecordPlace,
): void {
  for (const { name, value } of literalsIn(found.value.spec)) {
    const description = describeSecret(value, fingerprint)
    const provider = description.provider === 'unknown' ? providerOf(name) : description.provider
    const properties = { ...credentialProperties(description), provider }
    const to = builder.asset(
      credential,
      description.id,
      `${name} of ${found.namespace}/${found.name}`,
      properties,
      place,
    )
    builder.relation(holds, id, to, { grants: [`${id}#${name}`] }, place)
  }
}
