// end-all-steps (write)
MATCH (:Foothold)-[s:STEP]->()
WHERE s.until IS NULL AND s.since < $revision
WITH s LIMIT toInteger($limit)
SET s.until = $revision
RETURN count(*) AS count
