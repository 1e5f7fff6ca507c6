// scenario-by-id (read)
MATCH (s:Scenario {id: $id})
RETURN s.id AS id, s.name AS name, s.question AS question, s.savedAt AS savedAt, s.revision AS revision
