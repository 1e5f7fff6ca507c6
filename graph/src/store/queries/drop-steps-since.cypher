// drop-steps-since (write)
MATCH (:Foothold)-[s:STEP]->()
WHERE s.since >= $revision
WITH s LIMIT toInteger($limit)
DELETE s
RETURN count(*) AS count
