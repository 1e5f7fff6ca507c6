import { actsAs } from '../../capabilities/acts-as.ts'
import { resource } from '../../ontology/assets/resource.ts'
import { tool } from '../../ontology/assets/tool.ts'
import { canAdmin } from '../../ontology/relations/can-admin.ts'
import { canAssume } from '../../ontology/relations/can-assume.ts'
import { memberOf } from '../../ontology/relations/member-of.ts'
import { atlas, owaspAgentic } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const waysToAdmin = defineBuiltIn({
  id: 'ways-to-admin',
  theme: 'identity',
  title: 'Tools on the way to administration',
  asks: 'Which tools act as an identity that administers an account, a project or a cluster, at once or by roles that it may assume?',
  why: 'From a tool call to the whole account: what the tool was meant for no longer matters.',
  references: [owaspAgentic('ASI03'), atlas('AML.T0012')],
  cypher: cypher`
    MATCH (tool:${label(tool)})-[:${edgeType(actsAs)}]->(identity:Asset)
    MATCH way = ANY SHORTEST (identity)-[turn:${edgeType(memberOf)}|${edgeType(canAssume)} WHERE turn.enabled]->{0,8}(admin:Asset)
    MATCH (admin)-[:${edgeType(canAdmin)} {enabled: true}]->(resource:${label(resource)})
    RETURN tool, identity, admin, resource, length(way) AS turns
    ORDER BY turns, tool.id, resource.id`,
})
