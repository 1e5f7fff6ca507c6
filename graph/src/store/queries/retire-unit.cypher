// retire-unit (write)
MATCH (u:Unit {key: $unit})
SET u.state = 'gone', u.refused = 0, u.sync = $syncKey
WITH u
OPTIONAL MATCH (c:Claim {unit: u.key})
WHERE c.retired IS NOT NULL
WITH u, count(c) AS retired
MERGE (r:SyncUnit {key: $syncKey + '.' + $unit})
SET r = {key: $syncKey + '.' + $unit, sync: $sync, source: u.source, name: u.name,
  format: coalesce(u.format, 'unknown'), state: 'gone', complete: true, accepted: 0, refused: 0,
  created: 0, changed: 0, unchanged: 0, retired: retired, rejections: []}
