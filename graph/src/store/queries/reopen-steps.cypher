// reopen-steps (write)
MATCH (:Foothold)-[s:STEP]->()
WHERE s.until >= $revision
WITH s LIMIT toInteger($limit)
REMOVE s.until
RETURN count(*) AS count
