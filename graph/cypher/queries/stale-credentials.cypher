// Stale credentials: Which working credentials were not rotated, or not used, for a long time?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $days (180): How many days are long.
// Made from graph/src/store/saved/stale-credentials.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (credential:Credential)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
  AND (datetime(credential.lastRotatedAt) < datetime($asOf) - duration({days: $days})
    OR datetime(credential.lastUsedAt) < datetime($asOf) - duration({days: $days}))
OPTIONAL MATCH (holder:Asset)-[:HOLDS {enabled: true}]->(credential)
RETURN credential, credential.lastRotatedAt AS rotated, credential.lastUsedAt AS used, collect(DISTINCT holder) AS holders
ORDER BY credential.id;
