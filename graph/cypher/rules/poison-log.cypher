// poison-log: What an agent saw and said is written to its log.
// Gain: Records of the attacker in the log.
// Needs: The agent logs to the dataset.
// Made from graph/src/rules/poison-log.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. agent → log: inject → append, steer → append, converse → append; difficulty 1
MATCH (agent:Agent)-[logsTo:LOGS_TO {enabled: true}]->(log:Dataset)
RETURN agent.id AS from, log.id AS to,
  [] AS key, [logsTo.id] AS evidence;
