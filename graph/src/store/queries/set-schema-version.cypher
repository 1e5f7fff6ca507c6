// set-schema-version (write)
MERGE (s:Schema)
SET s.version = $version, s.migratedAt = $now
