import { resource } from '@throughline/graph/ontology/assets/resource.ts'
import { role } from '@throughline/graph/ontology/assets/role.ts'
import { canRead } from '@throughline/graph/ontology/relations/can-read.ts'
import { canWrite } from '@throughline/graph/ontology/relations/can-write.ts'
import { contains } from '@throughline/graph/ontology/relations/contains.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import type { RecordPlace } from '../claims/claim-builder.ts'
import { containerId, privilegeRoleId, statePrincipal, type Workspace } from './workspace.ts'

/** What one principal was given on one securable. */
export interface Grant {
  readonly principal: string
  readonly securable: string
  readonly privileges: readonly string[]
  readonly place: RecordPlace
}

const rights = {
  read: new Set(['SELECT', 'READ_VOLUME', 'ALL_PRIVILEGES', 'MANAGE']),
  write: new Set(['MODIFY', 'WRITE_VOLUME', 'ALL_PRIVILEGES', 'MANAGE']),
} as const

/**
 * Privileges are inherited downward, and grants and tables come in files of their own. So a privilege on a securable is a
 * role: who holds it is a member, and each table says that the roles of its catalog, its schema and itself may read it.
 *
 * Reading needs USE CATALOG and USE SCHEMA above as well. Where the same principal was given them, that is stated; else a
 * group may have given them, which makes the membership `inferred`.
 */
export function stateGrants(workspace: Workspace, grants: readonly Grant[]): void {
  const held = new Map<string, Set<string>>()
  for (const { principal, securable, privileges } of grants) {
    const key = `${principal}\u0000${securable}`
    held.set(key, new Set([...(held.get(key) ?? []), ...privileges.map(plain)]))
  }
  for (const { principal, securable, privileges, place } of grants) {
    const from = statePrincipal(workspace, principal, place)
    for (const right of ['read', 'write'] as const) {
      const giving = privileges.map(plain).filter((privilege) => rights[right].has(privilege))
      if (giving.length === 0) continue
      const used = usesOf(securable, principal, held)
      const to = workspace.builder.asset(
        role,
        privilegeRoleId(workspace, securable, right),
        `may ${right} ${securable}`,
        { rightsKnown: true },
        place,
      )
      const grantId = (name: string, what: string) => `databricks:${workspace.source}:${name}#${principal}:${what}`
      const own = giving.map((privilege) => grantId(securable, privilege))
      if (used === undefined) {
        const note = 'it also needs USE CATALOG and USE SCHEMA, which a group may give'
        for (const one of own)
          workspace.builder.relation(memberOf, from, to, { grants: [one], basis: 'inferred', note }, place)
        continue
      }
      // Any of the privileges is enough, and each needs all of those above.
      const above = used.map(({ name, privilege }) => grantId(name, privilege))
      for (const one of own) {
        workspace.builder.relation(memberOf, from, to, { grants: [one, ...above], basis: 'computed' }, place)
      }
    }
  }
}

/** The grants by which a principal may use what lies above the securable; undefined where one is missing. */
function usesOf(
  securable: string,
  principal: string,
  held: ReadonlyMap<string, ReadonlySet<string>>,
): readonly { readonly name: string; readonly privilege: string }[] | undefined {
  const [catalog = '', schema] = securable.split('.')
  const of = (name: string) => held.get(`${principal}\u0000${name}`) ?? new Set<string>()
  const found: { name: string; privilege: string }[] = []
  const need = (privilege: string, names: readonly string[]): boolean => {
    for (const name of names) {
      for (const enough of [privilege, 'ALL_PRIVILEGES']) {
        if (!of(name).has(enough)) continue
        found.push({ name, privilege: enough })
        return true
      }
    }
    return false
  }
  const hasCatalog = need('USE_CATALOG', [catalog])
  // A schema that the securable has not, because it is a catalog, lies below it: the same grants reach all of them.
  const hasSchema = need('USE_SCHEMA', schema === undefined ? [catalog] : [`${catalog}.${schema}`, catalog])
  return hasCatalog && hasSchema ? found : undefined
}

/** States who may read and write data by its place in the hierarchy, and the containers that it lies in. */
export function stateInherited(workspace: Workspace, fullName: string, dataId: string, place: RecordPlace): void {
  const { builder } = workspace
  const [catalog = '', schema = ''] = fullName.split('.')
  const containers = [catalog, `${catalog}.${schema}`]
  for (const securable of [...containers, fullName]) {
    // Roles that nobody was given are not stated: these relations wait until a grant is read.
    builder.relation(canRead, privilegeRoleId(workspace, securable, 'read'), dataId, {}, place)
    builder.relation(canWrite, privilegeRoleId(workspace, securable, 'write'), dataId, {}, place)
  }
  const [top, inner] = containers.map((name) => builder.asset(resource, containerId(workspace, name), name, {}, place))
  if (top === undefined || inner === undefined) return
  builder.relation(contains, top, inner, {}, place)
  builder.relation(contains, inner, dataId, {}, place)
}

/** The owner of data reads and writes it, if he may use what lies above. */
export function stateOwner(workspace: Workspace, owner: string, dataId: string, place: RecordPlace): void {
  const from = statePrincipal(workspace, owner, place)
  const details = { grants: [`${dataId}#owner`], basis: 'computed' as const }
  workspace.builder.relation(canRead, from, dataId, details, place)
  workspace.builder.relation(canWrite, from, dataId, details, place)
}

/** `USE CATALOG` in SQL is `USE_CATALOG` in the API. */
function plain(privilege: string): string {
  return privilege.trim().toUpperCase().replaceAll(' ', '_')
}
