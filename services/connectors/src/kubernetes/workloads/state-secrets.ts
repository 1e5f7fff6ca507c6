import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import type { RecordPlace } from '../../claims/claim-builder.ts'
import { type KubeContext, placeOf } from '../context.ts'
import { secretId } from '../ids.ts'
import { contain } from '../state-containers.ts'
import { keysOf, stateKey } from './secret-keys.ts'

/** States the file's secrets: data whose reader has the credentials in it. */
export function stateSecrets(context: KubeContext): void {
  for (const secret of context.cluster.own.secrets) {
    const place = placeOf(secret)
    const id = stateSecret(context, secret.namespace, secret.name, place)
    for (const key of keysOf(secret.value)) {
      const credential = stateKey(context, secret.namespace, secret.name, key, place)
      context.builder.relation(holds, id, credential, {}, place)
    }
  }
}

/** States a secret that is there, or that something asks for. */
export function stateSecret(context: KubeContext, namespace: string, name: string, place: RecordPlace): string {
  const id = secretId(context.cluster.scope, namespace, name)
  context.builder.asset(dataset, id, `secret ${namespace}/${name}`, { classes: ['secret'] }, place)
  contain(context, namespace, id, place)
  return id
}
