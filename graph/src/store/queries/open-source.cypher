// open-source (write)
MERGE (s:Source {name: $source})
SET s.maxAgeMs = $maxAgeMs
