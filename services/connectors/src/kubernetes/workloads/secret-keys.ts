import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import type { RecordPlace } from '../../claims/claim-builder.ts'
import { providerOf } from '../../mcp-config/provider.ts'
import { credentialProperties, describeSecret } from '../../secrets/describe-secret.ts'
import { referenceId, secretKeyReference } from '../../secrets/reference.ts'
import type { Found } from '../cluster/objects.ts'
import type { KubeContext } from '../context.ts'
import { secretScope, serviceAccountId } from '../ids.ts'
import type { SecretValue } from '../wire.ts'

/** Keys under which secrets keep what is no secret. */
const publicKey =
  /^(?:tls\.crt|ca\.crt|ca-bundle\.crt|namespace|ssh-publickey|.*\.pub|user(?:name)?|db[_-]?user|host(?:name)?|db[_-]?host|port|db(?:[_-]?name)?|database|region|bucket|endpoint|url|uri|client[_-]?id|account[_-]?id|tenant[_-]?id|email)$/i

const accountToken = 'kubernetes.io/service-account-token'

/**
 * States the credential that a secret's key holds and returns its id. With the secret's object at hand its value gives the
 * fingerprint, so the same token found elsewhere is the same credential; else it is known by where it lies.
 */
export function stateKey(
  context: KubeContext,
  namespace: string,
  secret: string,
  key: string,
  place: RecordPlace,
): string {
  const { cluster, builder, fingerprint } = context
  const object = cluster.objects.secrets.find((each) => each.namespace === namespace && each.name === secret)
  const label = `${key} of ${namespace}/${secret}`
  const value = object === undefined ? undefined : valueOf(object.value, key)
  if (object?.value.type === accountToken && key === 'token') return stateToken(context, object, value, label, place)
  if (value === undefined || value.trim() === '') {
    const id = referenceId(secretScope(cluster.scope, namespace), secretKeyReference(secret, key))
    const provider = providerOf(`${secret} ${key}`)
    return builder.asset(credential, id, label, { provider, type: 'reference', isLiteral: false }, place)
  }
  const description = describeSecret(value, fingerprint)
  const provider = description.provider === 'unknown' ? providerOf(`${secret} ${key}`) : description.provider
  const { isLiteral: _, ...properties } = credentialProperties(description)
  return builder.asset(credential, description.id, label, { ...properties, provider }, place)
}

/** The keys of a secret that are secret: all that its object has, without those that plainly are not. */
export function secretKeysOf(context: KubeContext, namespace: string, secret: string): readonly string[] {
  const object = context.cluster.objects.secrets.find((each) => each.namespace === namespace && each.name === secret)
  return object === undefined ? [] : keysOf(object.value)
}

export function keysOf({ data, stringData }: SecretValue): readonly string[] {
  return [...new Set([...Object.keys(data), ...Object.keys(stringData)])].filter(isSecretKey).sort()
}

export function isSecretKey(key: string): boolean {
  return !publicKey.test(key)
}

/** The token of a service account: whoever has it is that account. */
function stateToken(
  context: KubeContext,
  secret: Found<SecretValue>,
  value: string | undefined,
  label: string,
  place: RecordPlace,
): string {
  const { cluster, builder, fingerprint } = context
  const described = value === undefined || value.trim() === '' ? undefined : describeSecret(value, fingerprint)
  const reference = referenceId(secretScope(cluster.scope, secret.namespace), secretKeyReference(secret.name, 'token'))
  const id = described?.id ?? reference
  const account = secret.annotations['kubernetes.io/service-account.name'] ?? ''
  const properties = {
    ...(described === undefined
      ? { isLiteral: false }
      : { fingerprint: described.fingerprint, prefix: described.prefix }),
    provider: 'kubernetes',
    type: 'service-account-token',
    ...(account === '' ? {} : { ownerKnown: true }),
  }
  builder.asset(credential, id, label, properties, place)
  if (account === '') return id
  const to = serviceAccountId(cluster.scope, secret.namespace, account)
  builder.asset(serviceIdentity, to, `${secret.namespace}/${account}`, {}, place)
  builder.relation(authenticatesAs, id, to, {}, place)
  return id
}

/** The value in memory, never kept: text as it stands, data decoded. */
function valueOf({ data, stringData }: SecretValue, key: string): string | undefined {
  if (Object.hasOwn(stringData, key)) return stringData[key]
  const encoded = Object.hasOwn(data, key) ? data[key] : undefined
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8')
}
