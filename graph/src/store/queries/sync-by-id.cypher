// sync-by-id (read)
MATCH (s:Sync {id: $id})
WITH s
OPTIONAL MATCH (r:SyncUnit {sync: s.id})
WITH s, collect(DISTINCT r.source) AS sources,
  count(DISTINCT CASE WHEN r.state <> 'gone' THEN r.name END) AS units,
  count(DISTINCT CASE r.state WHEN 'refused' THEN r.name END) AS refusedUnits, sum(r.accepted) AS accepted,
  sum(r.refused) AS refused, sum(r.created) AS created, sum(r.changed) AS changed,
  sum(r.unchanged) AS unchanged, sum(r.retired) AS retired
RETURN s.id AS id, s.title AS title, s.state AS state, s.reason AS reason, s.startedAt AS startedAt,
  s.finishedAt AS finishedAt, sources, units, refusedUnits, accepted, refused, created, changed,
  unchanged, retired
ORDER BY startedAt DESC, id
