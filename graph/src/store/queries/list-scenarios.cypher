// list-scenarios (read)
MATCH (s:Scenario)
RETURN s.id AS id, s.name AS name, s.question AS question, s.savedAt AS savedAt, s.revision AS revision
ORDER BY savedAt DESC, id LIMIT toInteger($limit)
