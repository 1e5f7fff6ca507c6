import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { delegatesTo } from '@throughline/graph/ontology/relations/delegates-to.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { holds } from '@throughline/graph/ontology/relations/holds.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import type { ReadContext } from '../connector.ts'
import { addressOf, endpointId, systemId } from '../ids.ts'
import { credentialProperties, describeSecret } from '../secrets/describe-secret.ts'
import { looksSecret } from '../secrets/looks-secret.ts'
import { internet } from '../untrusted-sources.ts'
import { addressesOf, helpersOf } from './addresses.ts'
import { authOf } from './auth.ts'
import type { CardWire } from './wire.ts'

/** States the agent of a card, with the addresses at which it answers. */
export function stateCard(
  builder: ClaimBuilder,
  card: CardWire,
  fingerprint: ReadContext['fingerprint'],
  place: RecordPlace,
): void {
  const addresses = addressesOf(card)
  const [first] = addresses
  if (first === undefined) return
  const id = remoteAgentId(first.url)
  const labels = marksOf(card)
  builder.asset(agent, id, card.name, labels.length === 0 ? {} : { labels }, place)
  const auth = authOf(card)
  for (const { url, exposure } of addresses) {
    const at = builder.asset(endpoint, endpointId(url), addressOf(url), { exposure, auth }, place)
    const grants = [`${id}#${addressOf(url)}`]
    builder.relation(exposes, at, id, { grants }, place)
    if (exposure !== 'internet') continue
    const note = 'from the address: a public name is taken to be reachable from the internet'
    builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
    builder.relation(reaches, internet.id, at, { grants, basis: 'computed', note }, place)
  }
  for (const { url } of helpersOf(card)) {
    const to = builder.asset(agent, remoteAgentId(url), undefined, {}, place)
    if (to !== id) builder.relation(delegatesTo, id, to, { grants: [`${id}#delegates`] }, place)
  }
  stateCredential(builder, id, card, fingerprint, place)
}

/** An agent elsewhere is known by its address. */
export function remoteAgentId(url: string): string {
  return systemId('agent', 'a2a', addressOf(url))
}

/** What is wrong with the card itself: nobody signed it, so whoever answers in its place is believed; it is of no version. */
export function marksOf(card: CardWire): readonly string[] {
  const isSigned = (card.signatures ?? []).length > 0
  return [...(isSpecShape(card) ? [] : ['a2a:not-the-specified-shape']), ...(isSigned ? [] : ['a2a:unsigned-card'])]
}

function isSpecShape(card: CardWire): boolean {
  const { capabilities, authentication, endpoints, supportedInterfaces, url, skills } = card
  const hasAddress = (supportedInterfaces ?? []).length > 0 || url != null
  const hasOwn = authentication != null || endpoints !== undefined || Array.isArray(capabilities)
  return hasAddress && !hasOwn && skills != null
}

/** Old cards had a place for a secret, and a card is public. */
function stateCredential(
  builder: ClaimBuilder,
  id: string,
  { name, authentication }: CardWire,
  fingerprint: ReadContext['fingerprint'],
  place: RecordPlace,
): void {
  const isOld = typeof authentication === 'object' && authentication !== null && !Array.isArray(authentication)
  const value = isOld ? (authentication.credentials ?? '') : ''
  if (!looksSecret('credentials', value)) return
  const description = describeSecret(value, fingerprint)
  const to = builder.asset(
    credential,
    description.id,
    `credentials in the card of ${name}`,
    credentialProperties(description),
    place,
  )
  builder.relation(holds, id, to, { grants: [`${id}#authentication`] }, place)
}
