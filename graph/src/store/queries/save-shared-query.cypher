// save-shared-query (write)
MERGE (q:SharedQuery {id: $id})
SET q.name = $name, q.description = $description, q.text = $text, q.parameters = $parameters,
  q.savedAt = $savedAt
RETURN q.id AS id, q.name AS name, q.description AS description, q.text AS text, q.parameters AS parameters,
  q.savedAt AS savedAt
