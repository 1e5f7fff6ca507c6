// delegate: Whoever moves an agent chooses what it hands to others.
// Gain: The other agent, moved as the first is.
// Needs: The first delegates to the second.
// Made from graph/src/rules/delegate.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. first → second: inject → inject, steer → steer, converse → converse; difficulty 2
MATCH (first:Agent)-[delegatesTo:DELEGATES_TO {enabled: true}]->(second:Agent)
RETURN first.id AS from, second.id AS to,
  [] AS key, [delegatesTo.id] AS evidence;
