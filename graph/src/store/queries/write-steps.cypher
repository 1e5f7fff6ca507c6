// write-steps (write)
UNWIND $rows AS row
MATCH (a:Foothold {id: row.from})
MATCH (b:Foothold {id: row.to})
MERGE (a)-[s:STEP {rule: row.rule, since: $revision}]->(b)
SET s.difficulty = row.difficulty, s.derivations = row.derivations, s.derivationCount = row.derivationCount
