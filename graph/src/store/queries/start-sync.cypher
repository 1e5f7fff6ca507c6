// start-sync (write)
MERGE (s:Sync {id: $id})
  ON CREATE SET s.title = $title, s.startedAt = $startedAt
SET s.state = 'running'
REMOVE s.finishedAt, s.reason
