// take-pointer (write)
MERGE (p:Pointer {name: 'current'})
  ON CREATE SET p.revision = 0
SET p.attempt = $attempt
RETURN p.revision AS revision, p.publishing AS publishing
