import { systemId } from '../ids.ts'

/** A fine-grained token, by GitHub's number for it. */
export function tokenCredentialId(tokenId: number): string {
  return systemId('credential', 'github', 'pat', String(tokenId))
}

/** What a fine-grained token may do: less than its owner, so an identity of its own. */
export function tokenIdentityId(tokenId: number): string {
  return systemId('service-identity', 'github', 'pat', String(tokenId))
}

/** A classic token or key that was authorised for single sign-on. */
export function authorizationId(credentialId: number): string {
  return systemId('credential', 'github', 'authorization', String(credentialId))
}

/** An account on GitHub; e-mail addresses are not known here. */
export function githubUserId(login: string): string {
  return systemId('user', 'github', login.toLowerCase())
}

/** A repository on github.com, as everybody writes it. */
export function repositoryId(fullName: string): string {
  return systemId('dataset', 'github', fullName.toLowerCase())
}
