// save-scenario (write)
MERGE (s:Scenario {id: $id})
SET s.name = $name, s.question = $question, s.savedAt = $savedAt, s.revision = $revision
RETURN s.id AS id, s.name AS name, s.question AS question, s.savedAt AS savedAt, s.revision AS revision
