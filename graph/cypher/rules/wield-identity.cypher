// wield-identity: A tool that does all its identity may do (SQL, a shell, a cloud API) lends that identity to whoever moves it.
// Gain: The rights of the identity, usable but not stealable.
// Needs: The tool has the scope of its identity and acts as the principal.
// Made from graph/src/rules/wield-identity.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. tool → principal: inject → inject, steer → steer, converse → converse; difficulty 1
MATCH (tool:Tool)-[actsAs:ACTS_AS]->(principal:User|Group|Role|ServiceIdentity)
WHERE tool.scope = 'identity'
RETURN tool.id AS from, principal.id AS to,
  [] AS key, [actsAs.id] AS evidence;
