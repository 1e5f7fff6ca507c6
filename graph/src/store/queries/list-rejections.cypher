// list-rejections (read)
MATCH (r:SyncUnit {sync: $sync})
WHERE r.refused > 0
UNWIND range(0, size(r.rejections) - 1) AS number
RETURN r.source AS source, r.name AS unit, r.rejections[number] AS rejection
ORDER BY unit, source, number SKIP toInteger($skip) LIMIT toInteger($limit)
