import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { role as roleKind } from '@throughline/graph/ontology/assets/role.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { workload } from '@throughline/graph/ontology/assets/workload.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import { runsAs } from '@throughline/graph/ontology/relations/runs-as.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import type { ReadContext } from '../connector.ts'
import { addressOf, endpointId } from '../ids.ts'
import { providerOf } from '../mcp-config/provider.ts'
import { credentialProperties, describeSecret } from '../secrets/describe-secret.ts'
import { looksSecret } from '../secrets/looks-secret.ts'
import { internet } from '../untrusted-sources.ts'
import { functionArn, homeOf, nameIn } from './account.ts'
import { containInAccount } from './contained.ts'

/** What is said of a function, wherever it was read. */
export interface FunctionRecord {
  readonly arn: string
  readonly name: string | undefined
  /** The ARN of the role that it runs as. */
  readonly role: string | undefined
  readonly variables: Readonly<Record<string, string>>
}

/** States a function: as whom it runs, and the secrets that stand in its variables. */
export function stateFunction(
  builder: ClaimBuilder,
  { arn, name, role, variables }: FunctionRecord,
  fingerprint: ReadContext['fingerprint'],
  place: RecordPlace,
): void {
  const id = functionArn(arn)
  builder.asset(workload, id, name ?? nameIn(id), {}, place)
  const home = homeOf(id)
  if (home !== undefined) containInAccount(builder, home, id, place)
  if (role !== undefined) {
    builder.asset(roleKind, role, undefined, {}, place)
    builder.relation(runsAs, id, role, { grants: [`${id}#role`] }, place)
  }
  for (const [variable, value] of Object.entries(variables)) {
    if (!looksSecret(variable, value)) continue
    const description = describeSecret(value, fingerprint)
    const provider = description.provider === 'unknown' ? providerOf(variable) : description.provider
    const properties = { ...credentialProperties(description), provider }
    const to = builder.asset(credential, description.id, `${variable} of ${nameIn(id)}`, properties, place)
    builder.relation(holds, id, to, { grants: [`${id}#${variable}`] }, place)
  }
}

/** States a function's own address. Open ones take calls from anyone; the others ask for a signature of AWS. */
export function stateFunctionUrl(
  builder: ClaimBuilder,
  { arn, url, isOpen }: { readonly arn: string; readonly url: string; readonly isOpen: boolean },
  place: RecordPlace,
): void {
  const to = builder.asset(workload, functionArn(arn), undefined, {}, place)
  const properties = { exposure: 'internet', auth: isOpen ? 'none' : 'user' }
  const id = builder.asset(endpoint, endpointId(url), addressOf(url), properties, place)
  const grants = [`${to}#url`]
  builder.relation(exposes, id, to, { grants }, place)
  builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
  builder.relation(reaches, internet.id, id, { grants, basis: 'computed', note: 'such addresses are public' }, place)
}
