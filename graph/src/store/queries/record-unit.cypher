// record-unit (write)
OPTIONAL MATCH (same:Unit {name: $result.name})
WHERE same.key <> $unit AND ($result.state = 'refused' OR same.state = 'refused')
FOREACH (_ IN CASE WHEN $result.state = 'refused' THEN [1] ELSE [] END | SET same.sync = $syncKey)
FOREACH (_ IN CASE WHEN $result.state = 'read' THEN [1] ELSE [] END | SET same.state = 'gone', same.refused = 0)
WITH count(same) AS others
MERGE (s:Source {name: $result.source})
SET s.format = CASE $result.state WHEN 'read' THEN $result.format ELSE coalesce(s.format, $result.format) END
MERGE (u:Unit {key: $unit})
SET u += $result, u.sync = $syncKey, u.readAt = $now,
  u.statedAt = CASE $result.state WHEN 'read' THEN $now ELSE u.statedAt END
MERGE (r:SyncUnit {key: $syncKey + '.' + $unit})
SET r += $result, r += $written, r.sync = $sync, r.rejections = $rejections
