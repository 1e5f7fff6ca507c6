// all-units (read)
MATCH (u:Unit)
RETURN u.key AS key, u.source AS source, u.name AS unit
