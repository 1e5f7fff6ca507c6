// MAY_SEND: The agent has a way to answer outside, through a channel or through links that it shows.
// Rows: from, to, key: by, and the ids of the relations and capabilities it follows from.
// Made from graph/src/capabilities/may-send.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 5
MATCH (agent:Agent)-[call:MAY_CALL]->(tool:Tool)
WHERE call.approval IN ['none', 'session']
MATCH (tool)-[mayPublish:MAY_PUBLISH]->(tool)
RETURN agent.id AS from, agent.id AS to,
  ['channel'] AS key, [call.id, mayPublish.id] AS evidence;

// 2 of 5
MATCH (agent:Agent)-[sendsTo:SENDS_TO {enabled: true}]->(sink:Sink)
WHERE sink.attackerChoosable = true
RETURN agent.id AS from, agent.id AS to,
  ['channel'] AS key, [sendsTo.id] AS evidence;

// 3 of 5
MATCH (agent:Agent)-[use:RETRIEVES_FROM {enabled: true}]->(knowledge:KnowledgeBase)
WHERE 'write' IN use.operations
MATCH (knowledge)-[isPublic:IS_PUBLIC]->(knowledge)
RETURN agent.id AS from, agent.id AS to,
  ['channel'] AS key, [use.id, isPublic.id] AS evidence;

// 4 of 5. From what was found before; run until nothing is new
MATCH (agent:Agent)-[delegatesTo:DELEGATES_TO {enabled: true}]->(other:Agent)
MATCH (other)-[send:MAY_SEND]->(other)
WHERE send.by = 'channel'
RETURN agent.id AS from, agent.id AS to,
  ['channel'] AS key, [delegatesTo.id, send.id] AS evidence;

// 5 of 5
MATCH (agent:Agent)
WHERE agent.rendersLinks = true
RETURN agent.id AS from, agent.id AS to,
  ['link'] AS key, [] AS evidence;
