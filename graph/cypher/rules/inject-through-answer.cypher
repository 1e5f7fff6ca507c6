// inject-through-answer: An agent takes the answers of the agents it hands tasks to into its own prompt.
// Gain: The attacker’s words move the asking agent.
// Needs: It delegates to the agent that the attacker moves.
// Made from graph/src/rules/inject-through-answer.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. answering → asking: inject → inject; difficulty 3
MATCH (asking:Agent)-[delegatesTo:DELEGATES_TO {enabled: true}]->(answering:Agent)
RETURN answering.id AS from, asking.id AS to,
  [] AS key, [delegatesTo.id] AS evidence;
