// inject-through-tool: What a tool returns becomes part of the agent’s prompt. An approver sees the call, not the payload that comes back.
// Gain: The attacker’s words move the agent, in somebody else’s session; no answer comes back yet.
// Needs: The agent may call the tool, whatever approval it takes.
// Made from graph/src/rules/inject-through-tool.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. tool → agent: fed → inject; difficulty 2
MATCH (agent:Agent)-[mayCall:MAY_CALL]->(tool:Tool)
RETURN tool.id AS from, agent.id AS to,
  [] AS key, [mayCall.id] AS evidence;
