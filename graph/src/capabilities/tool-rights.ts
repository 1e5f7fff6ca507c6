import { holds } from '../ontology/relations/holds.ts'
import { operatesOn } from '../ontology/relations/operates-on.ts'
import { provides } from '../ontology/relations/provides.ts'
import { type Edge, equals, includesAny, needs, valid } from '../rules/pattern.ts'
import { actsAs } from './acts-as.ts'
import { inherits } from './inherits.ts'

/**
 * The arms of MAY_READ and MAY_WRITE: a tool's operations, intersected with the rights it acts under.
 * @param operations which operations count @param permission CAN_READ or CAN_WRITE
 */
export function toolRights(operations: readonly string[], permission: Edge) {
  const operates = needs('tool', operatesOn, 'data', 'operation')
  const operation = includesAny('operation', 'operations', operations)
  const set = { callerFiltered: { firstOf: [{ of: 'operation', property: 'callerFiltered' }] } }
  const ends = { from: 'tool', to: 'data', set }
  const unknownOwner = [operation, ...valid('credential'), equals('credential', 'ownerKnown', false)]
  return [
    { ...ends, needs: [operates], where: [operation, equals('tool', 'needsIdentity', false)] },
    { ...ends, needs: [operates, needs('tool', holds, 'credential')], where: unknownOwner },
    {
      ...ends,
      needs: [operates, needs('server', provides, 'tool'), needs('server', holds, 'credential')],
      where: unknownOwner,
    },
    // Rights that were not read completely may hold the permission: what is not known is not denied.
    {
      ...ends,
      needs: [operates, needs('tool', actsAs, 'principal')],
      where: [operation, equals('principal', 'rightsKnown', false)],
    },
    {
      ...ends,
      needs: [operates, needs('tool', actsAs, 'principal'), needs('principal', inherits, 'group')],
      where: [operation, equals('group', 'rightsKnown', false)],
    },
    {
      ...ends,
      needs: [operates, needs('tool', actsAs, 'principal'), needs('principal', permission, 'data')],
      where: [operation],
    },
    {
      ...ends,
      needs: [
        operates,
        needs('tool', actsAs, 'principal'),
        needs('principal', inherits, 'group'),
        needs('group', permission, 'data'),
      ],
      where: [operation],
    },
  ]
}
