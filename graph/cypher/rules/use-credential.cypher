// use-credential: Whoever holds a valid credential is taken for its owner.
// Gain: Everything its owner may do.
// Needs: The credential is valid and authenticates as the principal.
// Parameter: $asOf, the time at which expiry is judged (ISO 8601).
// Made from graph/src/rules/use-credential.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. credential → principal: control → control; difficulty 1
MATCH (credential:Credential)-[authenticatesAs:AUTHENTICATES_AS {enabled: true}]->(principal:User|Role|ServiceIdentity)
WHERE credential.revoked = false
  AND (credential.expiresAt IS NULL OR datetime(credential.expiresAt).epochMillis > datetime($asOf).epochMillis)
RETURN credential.id AS from, principal.id AS to,
  [] AS key, [authenticatesAs.id] AS evidence;
