// move-pointer (write)
MATCH (p:Pointer {attempt: $attempt, publishing: $revision})
MERGE (r:Revision {number: $revision})
SET r += $counts, r.asOf = $asOf, r.publishedAt = $publishedAt, r.declarations = $declarations,
  r.base = $base, r.bytes = $bytes
SET p.revision = $revision
REMOVE p.publishing
RETURN p.revision AS revision
