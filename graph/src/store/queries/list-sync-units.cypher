// list-sync-units (read)
MATCH (r:SyncUnit {sync: $sync})
RETURN r.source AS source, r.name AS unit, r.format AS format, r.state AS state, r.complete AS complete,
  r.accepted AS accepted, r.refused AS refused, r.created AS created, r.changed AS changed,
  r.unchanged AS unchanged, r.retired AS retired
ORDER BY unit, source SKIP toInteger($skip) LIMIT toInteger($limit)
