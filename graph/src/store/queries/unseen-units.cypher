// unseen-units (read)
MATCH (u:Unit {source: $source})
WHERE u.sync <> $sync AND coalesce(u.state, '') <> 'gone'
RETURN u.key AS key
