// list-sources (read)
MATCH (s:Source)
WHERE s.name > $after
WITH s ORDER BY s.name LIMIT toInteger($limit)
OPTIONAL MATCH (u:Unit {source: s.name})
WHERE u.state <> 'gone'
WITH s, count(u) AS units, count(CASE u.state WHEN 'refused' THEN 1 END) AS refusedUnits,
  sum(u.accepted) AS accepted, sum(u.refused) AS refused, max(u.readAt) AS lastReadAt
RETURN s.name AS name, s.format AS format, s.lastSyncAt AS lastSyncAt, lastReadAt,
  s.lastCompleteAt AS lastCompleteAt, coalesce(s.interrupted, false) AS interrupted,
  units, refusedUnits, accepted, refused
ORDER BY name
