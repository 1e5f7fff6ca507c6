/** What a permission of an API lets its holder do with one sort of data. */
export interface Permission {
  /** `Mail`, `Files`, `Sites` … as the permission's name begins. */
  readonly data: string
  readonly write: boolean
}

/**
 * Reads the name of a permission: `Mail.Read`, `Files.ReadWrite.All`, `Sites.FullControl.All`. Undefined where it is about
 * no stored data: signing in (`openid`, `User.Read` of oneself), sending, other actions.
 */
export function permissionOf(name: string): Permission | undefined {
  const [, data, verb, rest = ''] = /^([A-Za-z][A-Za-z-]*)\.(\w+?)((?:\.[\w-]+)*)$/.exec(name) ?? []
  if (data === undefined || verb === undefined || name === 'User.Read') return undefined
  if (/^(?:ReadWrite|FullControl|Manage|Write)$/.test(verb)) return { data, write: true }
  return /^Read(?:Basic|Hidden)?$/.test(verb) && !/\.Selected\b/.test(rest) ? { data, write: false } : undefined
}

/**
 * Application permissions with which an application can give itself all others:
 * https://learn.microsoft.com/en-us/graph/permissions-reference
 */
export const escalating: ReadonlySet<string> = new Set([
  'RoleManagement.ReadWrite.Directory',
  'AppRoleAssignment.ReadWrite.All',
  'Application.ReadWrite.All',
])

/** Directory roles that reach everything, by their template's id: https://learn.microsoft.com/en-us/entra/identity/role-based-access-control/permissions-reference */
export const administrators: Readonly<Record<string, string>> = {
  '62e90394-69f5-4237-9190-012177145e10': 'Global Administrator',
  'e8611ab8-c189-46e8-94e1-60213ab1f814': 'Privileged Role Administrator',
}
