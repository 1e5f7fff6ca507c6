// list-sources (read)
MATCH (s:Source)
WHERE s.name > $after
WITH s ORDER BY s.name LIMIT toInteger($limit)
OPTIONAL MATCH (u:Unit {source: s.name})
WHERE u.state <> 'gone'
WITH s, count(u) AS units, count(CASE u.state WHEN 'refused' THEN 1 END) AS refusedUnits,
  sum(u.accepted) AS accepted, sum(u.refused) AS refused,
  max(CASE u.state WHEN 'read' THEN u.readAt ELSE u.statedAt END) AS lastReadAt
RETURN s.name AS name, s.format AS format, s.lastSyncAt AS lastSyncAt, lastReadAt,
  s.lastCompleteAt AS lastCompleteAt, s.failedAt AS failedAt, s.failure AS failure,
  s.maxAgeMs AS maxAgeMs, coalesce(s.interrupted, false) AS interrupted, units, refusedUnits, accepted, refused
ORDER BY name
