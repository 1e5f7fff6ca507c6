// stored-assets (read)
MATCH (a:Asset)
RETURN a.id AS id, labels(a) AS labels, properties(a) AS properties
