// inherit: Members have what their group or role has.
// Gain: The rights of the group or role.
// Needs: The principal is a member of it.
// Made from graph/src/rules/inherit.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. member → group: inject → inject, steer → steer, converse → converse, control → control; difficulty 1
MATCH (member:User|Group|ServiceIdentity)-[memberOf:MEMBER_OF {enabled: true}]->(group:Group|Role)
RETURN member.id AS from, group.id AS to,
  [] AS key, [memberOf.id] AS evidence;
