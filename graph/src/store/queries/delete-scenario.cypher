// delete-scenario (write)
MATCH (s:Scenario {id: $id})
WITH s, s.id AS id
DELETE s
RETURN id
