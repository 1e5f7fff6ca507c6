// write-chunk (write)
MERGE (c:SnapshotChunk {revision: $revision, index: $index})
SET c.bytes = $bytes
