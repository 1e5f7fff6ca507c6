// read-chunks (read)
MATCH (c:SnapshotChunk)
WHERE c.revision >= $first AND c.revision <= $last
RETURN c.revision AS revision, c.bytes AS bytes
ORDER BY c.revision, c.index
