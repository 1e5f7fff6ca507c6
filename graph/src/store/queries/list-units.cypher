// list-units (read)
MATCH (u:Unit {source: $source})
WHERE u.name > $after AND u.state IN ['read', 'refused']
RETURN u.name AS unit, u.format AS format, u.state AS state, u.complete AS complete,
  u.accepted AS accepted, u.refused AS refused, u.readAt AS readAt
ORDER BY unit LIMIT toInteger($limit)
