import { flag, type Property } from './property.ts'
import { authenticatesAs } from './relations/authenticates-as.ts'
import { builtFrom } from './relations/built-from.ts'
import { canAdmin } from './relations/can-admin.ts'
import { canAssume } from './relations/can-assume.ts'
import { canCall } from './relations/can-call.ts'
import { canInvoke } from './relations/can-invoke.ts'
import { canModify } from './relations/can-modify.ts'
import { canRead } from './relations/can-read.ts'
import { canWrite } from './relations/can-write.ts'
import { connectsTo } from './relations/connects-to.ts'
import { contains } from './relations/contains.ts'
import { delegatesTo } from './relations/delegates-to.ts'
import { exposes } from './relations/exposes.ts'
import { holds } from './relations/holds.ts'
import { hosts } from './relations/hosts.ts'
import { indexes } from './relations/indexes.ts'
import { logsTo } from './relations/logs-to.ts'
import { memberOf } from './relations/member-of.ts'
import { operatesOn } from './relations/operates-on.ts'
import { ownedBy } from './relations/owned-by.ts'
import { protectedBy } from './relations/protected-by.ts'
import { provides } from './relations/provides.ts'
import { reaches } from './relations/reaches.ts'
import { readsFrom } from './relations/reads-from.ts'
import { retrievesFrom } from './relations/retrieves-from.ts'
import { runsAs } from './relations/runs-as.ts'
import { sendsTo } from './relations/sends-to.ts'
import { serves } from './relations/serves.ts'
import { trainedOn } from './relations/trained-on.ts'
import { used } from './relations/used.ts'
import { usesModel } from './relations/uses-model.ts'

/** Every relation type, in the order of the design. */
export const relationTypes = [
  reaches,
  exposes,
  connectsTo,
  provides,
  canCall,
  readsFrom,
  operatesOn,
  retrievesFrom,
  indexes,
  sendsTo,
  delegatesTo,
  usesModel,
  serves,
  trainedOn,
  logsTo,
  hosts,
  runsAs,
  holds,
  authenticatesAs,
  memberOf,
  canAssume,
  canRead,
  canWrite,
  canInvoke,
  canModify,
  canAdmin,
  builtFrom,
  protectedBy,
  ownedBy,
  contains,
  used,
] as const

/** The name of a relation type. */
export type RelationName = (typeof relationTypes)[number]['type']

/** Relation types by name. */
export const relationTypeByName: ReadonlyMap<string, (typeof relationTypes)[number]> = new Map(
  relationTypes.map((type) => [type.type, type]),
)

/** Properties that every relation may carry. `grants` and `basis` are the relation's own fields. */
export const commonRelationProperties: Readonly<Record<string, Property>> = {
  enabled: flag('A disabled one stays in the inventory and carries nothing.', { dispute: 'any', default: true }),
}

/** All properties that a relation of this type may carry, common ones included. */
export function propertiesOfRelation(type: RelationName): Readonly<Record<string, Property>> {
  const own = relationTypeByName.get(type)
  if (own === undefined) throw new Error(`no relation type ${type}`)
  return { ...commonRelationProperties, ...own.properties }
}
