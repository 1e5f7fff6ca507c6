// open-unit (write)
MERGE (s:Source {name: $source})
MERGE (u:Unit {key: $key})
  ON CREATE SET u.source = $source, u.name = $unit
SET u.sync = $sync
