// relation-ends (read)
UNWIND $elements AS element
MATCH (a)-[r]->(b)
WHERE elementId(r) = element
RETURN element, a.id AS from, b.id AS to
