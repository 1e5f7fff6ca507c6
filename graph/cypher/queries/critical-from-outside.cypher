// What outsiders reach: Which sensitive data and critical assets can an untrusted source reach, and in how many steps at the least?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $sensitivity (3): From which sensitivity on data counts, 0 to 4.
// $criticality (4): From which criticality on assets count, 0 to 4.
// Made from graph/src/store/saved/critical-from-outside.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (source:UntrustedSource)
MATCH (entry:Foothold {id: 'control@' + source.id})
MATCH (asset:Asset)
WHERE asset.sensitivity >= $sensitivity OR asset.criticality >= $criticality
MATCH (target:Foothold {asset: asset.id})
WHERE (target.access = 'read' AND asset.sensitivity >= $sensitivity)
  OR (target.access = 'write' AND asset.criticality >= $criticality AND (asset:Dataset|KnowledgeBase|Resource))
  OR (target.access IN ['inject', 'steer', 'converse'] AND asset.criticality >= $criticality AND (asset:User|Group|Role|ServiceIdentity|Tool))
  OR (target.access = 'control' AND asset.criticality >= $criticality AND NOT (asset:Dataset|KnowledgeBase|Resource) AND NOT (asset:User|Group|Role|ServiceIdentity|Tool))
MATCH way = ANY SHORTEST (entry)-[step:STEP WHERE step.since <= $revision AND (step.until IS NULL OR step.until > $revision)]->{1,20}(target)
RETURN source, asset, min(length(way)) AS steps
ORDER BY steps, source.id, asset.id;
