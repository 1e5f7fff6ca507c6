import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { workloadId } from '../ids.ts'
import { credentialProperties, describeSecret } from '../secrets/describe-secret.ts'
import { looksSecret } from '../secrets/looks-secret.ts'
import type { FileContext } from './file-context.ts'
import type { RawInput } from './layouts.ts'
import { providerOf } from './provider.ts'

/** A prompt may have its answer written beside it: then the secret stands in the file like any other. */
export function claimInputs(file: FileContext, inputs: readonly RawInput[]): void {
  for (const { id, password, fallback, at } of inputs) {
    if (fallback === undefined || fallback === '' || !(password || looksSecret(id, fallback))) continue
    const { builder, install } = file
    const place = file.placeOf(`${at}/default`)
    const described = describeSecret(fallback, file.fingerprint)
    const provider = described.provider === 'unknown' ? providerOf(id) : described.provider
    builder.asset(credential, described.id, id, { ...credentialProperties(described), provider }, place)
    const host = builder.asset(workload, workloadId(install.host), install.host, { userDevice: true }, place)
    builder.relation(holds, host, described.id, { grants: [file.grantOf(at)] }, place)
  }
}
