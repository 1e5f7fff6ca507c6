// Unpinned packages: Which servers, agents and models run a package whose version is not fixed?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $unknownToo (false): Also packages of which nobody knows.
// Made from graph/src/store/saved/unpinned-packages.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (user:Asset)-[:BUILT_FROM {enabled: true}]->(package:Package)
WHERE package.pinned = 'no' OR ($unknownToo AND package.pinned = 'unknown')
RETURN package, collect(DISTINCT user) AS users
ORDER BY package.id;
