import { z } from 'zod'

const time = z.iso.datetime({ offset: true }).nullish()

/** https://docs.github.com/en/rest/repos/repos#list-organization-repositories (minimal repository). */
export const repositorySchema = z.object({
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name'),
  private: z.boolean().nullish(),
  visibility: z.string().nullish(),
})

const permission = z.record(z.string(), z.string()).nullish()

/**
 * A fine-grained token with access to the organisation, with its repositories where the export put them inside:
 * https://docs.github.com/en/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources
 */
export const tokenSchema = z.object({
  /** The id of the access that the organisation granted; its repositories are asked for by it. */
  id: z.int(),
  token_id: z.int(),
  token_name: z.string().nullish(),
  owner: z.object({ login: z.string().min(1) }),
  /** Documented as `subset`, written as `selected` too. */
  repository_selection: z.enum(['none', 'all', 'subset', 'selected']),
  repositories_url: z.string().nullish(),
  permissions: z.object({ organization: permission, repository: permission }).nullish(),
  token_expired: z.boolean().nullish(),
  token_expires_at: time,
  token_last_used_at: time,
  repositories: z.array(z.unknown()).nullish(),
})

/** https://docs.github.com/en/enterprise-cloud@latest/rest/orgs/orgs#list-saml-sso-authorizations-for-an-organization */
export const authorizationSchema = z.object({
  login: z.string().min(1),
  credential_id: z.int(),
  credential_type: z.string(),
  credential_accessed_at: time,
  authorized_credential_expires_at: time,
})

/**
 * An event of the audit log that says which token it was:
 * https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/identifying-audit-log-events-performed-by-an-access-token
 */
export const tokenEventSchema = z.object({
  /** SHA-256 of the token, in base64. */
  hashed_token: z.string().regex(/^(?:[A-Za-z0-9+/]{43}=?|[0-9a-fA-F]{64})$/, 'expected a SHA-256'),
  token_id: z.int(),
})

export type WireToken = z.infer<typeof tokenSchema>
export type WireRepository = z.infer<typeof repositorySchema>
export type WireAuthorization = z.infer<typeof authorizationSchema>
