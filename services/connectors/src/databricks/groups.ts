import { group } from '@throughline/graph/ontology/assets/group.ts'
import { memberOf } from '@throughline/graph/ontology/relations/member-of.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import type { WireGroup, WireServicePrincipal, WireUser } from './wire.ts'
import { statePrincipal, type Workspace } from './workspace.ts'

/** What a group's members are known by: numbers, which only the lists of users, service principals and groups explain. */
export interface Directory {
  readonly users: readonly TakenRecord<WireUser>[]
  readonly groups: readonly TakenRecord<WireGroup>[]
  readonly servicePrincipals: readonly TakenRecord<WireServicePrincipal>[]
}

/** States groups with those of their members that the same file explains; the others are rejected. */
export function stateGroups(workspace: Workspace, { users, groups, servicePrincipals }: Directory): void {
  const { builder } = workspace
  // Principals are stated by the name that grants use.
  const names = new Map<string, string>()
  for (const { value } of users) names.set(value.id, value.userName)
  for (const { value } of servicePrincipals) if (typeof value.id === 'string') names.set(value.id, value.applicationId)
  for (const { value } of groups) names.set(value.id, value.displayName)
  for (const { value, place } of groups) {
    const to = statePrincipal(workspace, value.displayName, place)
    builder.asset(group, to, value.displayName, {}, place)
    for (const { value: number } of value.members ?? []) {
      const name = names.get(number)
      if (name === undefined) {
        builder.reject({ code: 'unknown-member', ...place, reason: 'a member is in none of the lists of this file' })
        continue
      }
      builder.relation(memberOf, statePrincipal(workspace, name, place), to, {}, place)
    }
  }
}
