// end-steps (write)
UNWIND $rows AS row
MATCH (a:Foothold {id: row.from})
MATCH (b:Foothold {id: row.to})
MATCH (a)-[s:STEP {rule: row.rule}]->(b)
WHERE s.until IS NULL AND s.since < $revision
SET s.until = $revision
