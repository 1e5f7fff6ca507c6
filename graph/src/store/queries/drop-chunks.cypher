// drop-chunks (write)
MATCH (c:SnapshotChunk)
WHERE c.revision < $first OR c.revision > $last
DELETE c
