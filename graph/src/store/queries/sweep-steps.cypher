// sweep-steps (write)
MATCH (a:Foothold)-[s:STEP]->(b:Foothold)
WHERE s.until <= $oldest
WITH a, s, b LIMIT toInteger($limit)
DELETE s
WITH collect(a) + collect(b) AS ends, count(*) AS count
CALL (ends) {
  UNWIND ends AS f
  WITH DISTINCT f
  WHERE NOT EXISTS { (f)-[:STEP]-() }
  DELETE f
}
RETURN count
