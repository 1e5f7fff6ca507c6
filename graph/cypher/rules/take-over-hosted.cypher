// take-over-hosted: Whoever holds a host holds what runs on it.
// Gain: What runs on the host.
// Needs: The workload hosts it.
// Made from graph/src/rules/take-over-hosted.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. workload → guest: control → control; difficulty 1
MATCH (workload:Workload)-[hosts:HOSTS {enabled: true}]->(guest:Agent|McpServer|Tool|ModelEndpoint)
RETURN workload.id AS from, guest.id AS to,
  [] AS key, [hosts.id] AS evidence;
