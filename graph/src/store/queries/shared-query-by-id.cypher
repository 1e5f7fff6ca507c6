// shared-query-by-id (read)
MATCH (q:SharedQuery {id: $id})
RETURN q.id AS id, q.name AS name, q.description AS description, q.text AS text, q.parameters AS parameters,
  q.savedAt AS savedAt
