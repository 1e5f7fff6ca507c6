import { z } from 'zod'

// Microsoft Graph v1.0: https://learn.microsoft.com/en-us/graph/api/resources/serviceprincipal

const id = z.string().min(1)
const enabled = z.boolean().nullish()

/** Of a secret or certificate Graph gives everything but its value. */
const keyed = z
  .array(
    z.object({
      keyId: id,
      displayName: z.string().nullish(),
      startDateTime: z.iso.datetime({ offset: true }).nullish(),
      endDateTime: z.iso.datetime({ offset: true }).nullish(),
    }),
  )
  .nullish()

/** Service principals, and the kinds of them that agents have: https://learn.microsoft.com/en-us/graph/api/resources/agentidentity */
export const servicePrincipalSchema = z.object({
  id,
  appId: z.string().min(1).nullish(),
  displayName: z.string().nullish(),
  servicePrincipalType: z.string().nullish(),
  accountEnabled: enabled,
  appRoles: z.array(z.object({ id, value: z.string().nullish() })).nullish(),
  passwordCredentials: keyed,
  keyCredentials: keyed,
  agentIdentityBlueprintId: z.string().min(1).nullish(),
})

/** An app registration, for its secrets and certificates. */
export const applicationSchema = z.object({
  id,
  appId: id,
  displayName: z.string().nullish(),
  passwordCredentials: keyed,
  keyCredentials: keyed,
})

/** Delegated permissions, as consented to: https://learn.microsoft.com/en-us/graph/api/resources/oauth2permissiongrant */
export const permissionGrantSchema = z.object({
  id,
  clientId: id,
  consentType: z.enum(['AllPrincipals', 'Principal']),
  principalId: z.string().nullish(),
  resourceId: id,
  scope: z.string(),
})

/** Application permissions, and who may use an application: https://learn.microsoft.com/en-us/graph/api/resources/approleassignment */
export const roleAssignmentSchema = z.object({
  id,
  appRoleId: id,
  principalId: id,
  principalType: z.enum(['ServicePrincipal', 'User', 'Group']),
  resourceId: id,
  resourceDisplayName: z.string().nullish(),
})

/** https://learn.microsoft.com/en-us/graph/api/resources/unifiedroleassignment */
export const directoryRoleSchema = z.object({
  id,
  principalId: id,
  roleDefinitionId: id,
  directoryScopeId: z.string().nullish(),
})

/** A user, or with `group_id` beside it a group's member; `mail` may be empty. */
export const userSchema = z.object({
  id,
  userPrincipalName: z.string().min(1),
  mail: z.string().nullish(),
  displayName: z.string().nullish(),
  accountEnabled: enabled,
  group_id: z.string().min(1).nullish(),
})

export const groupSchema = z.object({
  id,
  displayName: z.string().nullish(),
  members: z.array(z.object({ id, '@odata.type': z.string().nullish() })).nullish(),
})

export type WireServicePrincipal = z.infer<typeof servicePrincipalSchema>
export type WireApplication = z.infer<typeof applicationSchema>
export type WirePermissionGrant = z.infer<typeof permissionGrantSchema>
export type WireRoleAssignment = z.infer<typeof roleAssignmentSchema>
export type WireDirectoryRole = z.infer<typeof directoryRoleSchema>
export type WireUser = z.infer<typeof userSchema>
export type WireGroup = z.infer<typeof groupSchema>
