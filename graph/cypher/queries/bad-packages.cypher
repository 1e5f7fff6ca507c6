// Malicious and vulnerable packages: Which servers, agents and models run a package that scanners call malicious or vulnerable?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $verdict ("either"): Which verdict.
// Made from graph/src/store/saved/bad-packages.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (user:Asset)-[:BUILT_FROM {enabled: true}]->(package:Package)
WHERE package.verdict IN ['malicious', 'vulnerable'] AND $verdict IN ['either', package.verdict]
RETURN package, package.verdict AS verdict, collect(DISTINCT user) AS users
ORDER BY verdict, package.id;
