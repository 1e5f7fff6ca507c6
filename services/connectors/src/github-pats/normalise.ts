import type { Properties } from '@throughline/graph/facts/claim.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { serviceIdentity } from '@throughline/graph/ontology/assets/service-identity.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { user } from '@throughline/graph/ontology/assets/user.ts'
import { authenticatesAs } from '@throughline/graph/ontology/relations/authenticates-as.ts'
import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import { exposes } from '@throughline/graph/ontology/relations/exposes.ts'
import { ownedBy } from '@throughline/graph/ontology/relations/owned-by.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { endpointId } from '../ids.ts'
import { internet } from '../untrusted-sources.ts'
import { authorizationId, githubUserId, repositoryId, tokenCredentialId, tokenIdentityId } from './ids.ts'
import type { WireAuthorization, WireRepository, WireToken } from './wire.ts'

/** A fine-grained token with the repositories that it names; undefined where the export does not have them. */
export interface TokenWithRepositories {
  readonly token: WireToken
  readonly repositories: readonly WireRepository[] | undefined
  readonly place: RecordPlace
}

/** States a token, the identity that it is, its owner, and what it may do with the content of its repositories. */
export function stateToken({ token, repositories, place }: TokenWithRepositories, builder: ClaimBuilder): void {
  const { token_id: id, owner } = token
  const name = token.token_name ?? `token ${id}`
  const contents = token.permissions?.repository?.['contents']
  const isKnown = contents === undefined || token.repository_selection === 'none' || repositories !== undefined
  const from = builder.asset(credential, tokenCredentialId(id), name, credentialOf(token), place)
  const identity = builder.asset(
    serviceIdentity,
    tokenIdentityId(id),
    `${name} of ${owner.login}`,
    isKnown ? { rightsKnown: true } : {},
    place,
  )
  // Taking the token's access away ends all that it may do.
  const grants = [from]
  builder.relation(authenticatesAs, from, identity, { grants }, place)
  const person = builder.asset(user, githubUserId(owner.login), owner.login, {}, place)
  builder.relation(ownedBy, from, person, {}, place)
  for (const repository of contents === undefined ? [] : (repositories ?? [])) {
    const to = stateRepository(repository, builder, place)
    builder.relation(canRead, identity, to, { grants }, place)
    if (contents !== 'read') builder.relation(canWrite, identity, to, { grants }, place)
  }
}

/** States a classic token or key that its owner authorised for single sign-on: it is the owner, with all of his rights. */
export function stateAuthorization(wire: WireAuthorization, builder: ClaimBuilder, place: RecordPlace): void {
  const { login, credential_type: type, credential_id: id } = wire
  const properties = {
    provider: 'github',
    type: credentialSort(type),
    ownerKnown: true,
    ...timesOf(wire.authorized_credential_expires_at, wire.credential_accessed_at),
  }
  const from = builder.asset(credential, authorizationId(id), `${type} of ${login}`, properties, place)
  const person = builder.asset(user, githubUserId(login), login, {}, place)
  builder.relation(authenticatesAs, from, person, { grants: [from] }, place)
}

/** `pat`, `ssh-key` …, as secrets in clear are called. */
export function credentialSort(credentialType: string): string {
  return /personal access token/i.test(credentialType) ? 'pat' : credentialType.toLowerCase().replaceAll(/\s+/g, '-')
}

function credentialOf(token: WireToken): Properties {
  const { token_expired: expired, token_expires_at: expires } = token
  // Beside its time, the mark says nothing; without one, it is all there is.
  const isRevoked = expired === true && (expires === undefined || expires === null)
  return {
    provider: 'github',
    type: 'fine-grained-pat',
    ownerKnown: true,
    ...timesOf(expires, token.token_last_used_at),
    ...(isRevoked ? { revoked: true } : {}),
  }
}

function timesOf(expires: string | null | undefined, used: string | null | undefined): Properties {
  return {
    ...(expires === undefined || expires === null ? {} : { expiresAt: expires }),
    ...(used === undefined || used === null ? {} : { lastUsedAt: used }),
  }
}

/** A repository; what is public anyone may read, and who may write it may publish there. */
function stateRepository(repository: WireRepository, builder: ClaimBuilder, place: RecordPlace): string {
  const { full_name: name, visibility } = repository
  const id = builder.asset(dataset, repositoryId(name), name, { classes: ['source-code'] }, place)
  const isPublic = repository.private === false && (visibility ?? 'public') === 'public'
  if (!isPublic) return id
  const url = `https://github.com/${name.toLowerCase()}`
  const properties = { exposure: 'internet', auth: 'none' }
  const at = builder.asset(endpoint, endpointId(url), `github.com/${name}`, properties, place)
  const grants = [`${id}#public`]
  builder.relation(exposes, at, id, { grants }, place)
  builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
  builder.relation(reaches, internet.id, at, { grants, basis: 'computed' }, place)
  return id
}
