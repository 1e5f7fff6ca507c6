// write-claims (write)
UNWIND $rows AS row
MERGE (c:Claim {key: row.key})
  ON CREATE SET c:Dirty, c = row, c.unit = $unit, c.firstSeen = $now
WITH c, row, CASE
  WHEN c.sync IS NULL THEN 'created'
  WHEN c.hash <> row.hash OR c.retired IS NOT NULL THEN 'changed'
  WHEN c.observedAt <> row.observedAt THEN 'seen later'
  ELSE 'seen'
END AS outcome
FOREACH (_ IN CASE outcome WHEN 'changed' THEN [1] ELSE [] END |
  SET c:Dirty, c += row
  REMOVE c.retired)
SET c.sync = $sync, c.observedAt = row.observedAt
RETURN count(CASE outcome WHEN 'created' THEN 1 END) AS created,
  count(CASE outcome WHEN 'changed' THEN 1 END) AS changed,
  count(CASE WHEN outcome STARTS WITH 'seen' THEN 1 END) AS unchanged,
  collect(CASE outcome WHEN 'seen later' THEN row.key END) AS seenLater
