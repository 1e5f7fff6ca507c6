// Tools on the way to administration: Which tools act as an identity that administers an account, a project or a cluster, at once or by roles that it may assume?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/ways-to-admin.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (tool:Tool)-[:ACTS_AS]->(identity:Asset)
MATCH way = ANY SHORTEST (identity)-[turn:MEMBER_OF|CAN_ASSUME WHERE turn.enabled]->{0,8}(admin:Asset)
MATCH (admin)-[:CAN_ADMIN {enabled: true}]->(resource:Resource)
RETURN tool, identity, admin, resource, length(way) AS turns
ORDER BY turns, tool.id, resource.id;
