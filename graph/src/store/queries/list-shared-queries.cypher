// list-shared-queries (read)
MATCH (q:SharedQuery)
RETURN q.id AS id, q.name AS name, q.description AS description, q.text AS text, q.parameters AS parameters,
  q.savedAt AS savedAt
ORDER BY toLower(name), id LIMIT toInteger($limit)
