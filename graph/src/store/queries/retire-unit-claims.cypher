// retire-unit-claims (write)
MATCH (c:Claim {unit: $unit})
WHERE c.sync <> $sync AND c.retired IS NULL
WITH c LIMIT toInteger($limit)
SET c:Dirty, c.retired = $now
RETURN count(c) AS retired
