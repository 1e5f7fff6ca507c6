// Memory that one user writes and another reads: Which knowledge bases do agents write to and read from, without keeping each caller’s records apart?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// Made from graph/src/store/saved/unguarded-memory.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (writer:Agent)-[write:RETRIEVES_FROM {enabled: true}]->(memory:KnowledgeBase)
WHERE 'write' IN write.operations AND write.callerFiltered = false
MATCH (reader:Agent)-[read:RETRIEVES_FROM {enabled: true}]->(memory)
WHERE 'read' IN read.operations AND read.callerFiltered = false
RETURN memory, collect(DISTINCT writer) AS writers, collect(DISTINCT reader) AS readers
ORDER BY memory.id;
