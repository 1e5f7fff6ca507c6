// delete-shared-query (write)
MATCH (q:SharedQuery {id: $id})
WITH q, q.id AS id
DELETE q
RETURN id
