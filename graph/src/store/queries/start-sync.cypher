// start-sync (write)
MERGE (s:Sync {id: $id})
  ON CREATE SET s.title = $title, s.startedAt = $startedAt
SET s.state = 'running', s.source = $source
REMOVE s.finishedAt, s.reason
