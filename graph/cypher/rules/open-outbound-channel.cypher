// open-outbound-channel: An injected agent that can send outside can answer to the attacker.
// Gain: The agent can answer to the attacker: what it reads can leave.
// Needs: A tool the agent may call without asking each time, whose destination the attacker chooses, or links that it shows.
// Made from graph/src/rules/open-outbound-channel.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. agent → agent: inject → steer; difficulty 2
MATCH (agent:Agent)-[send:MAY_SEND]->(agent)
WHERE send.by = 'channel'
RETURN agent.id AS from, agent.id AS to,
  [] AS key, [send.id] AS evidence;

// 2 of 2. agent → agent: inject → steer; difficulty 3
MATCH (agent:Agent)-[send:MAY_SEND]->(agent)
WHERE send.by = 'link'
RETURN agent.id AS from, agent.id AS to,
  [] AS key, [send.id] AS evidence;
