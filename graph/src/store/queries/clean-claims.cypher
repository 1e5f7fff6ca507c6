// clean-claims (write)
UNWIND $rows AS row
MATCH (c:Claim {key: row.key})
WHERE c.hash = row.hash AND row.retired = (c.retired IS NOT NULL)
REMOVE c:Dirty
WITH c
WHERE c.retired IS NOT NULL
DELETE c
