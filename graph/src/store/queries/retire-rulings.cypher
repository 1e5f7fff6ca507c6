// retire-rulings (write)
UNWIND $keys AS key
MATCH (c:Claim {key: key})
WHERE c.retired IS NULL
SET c:Dirty, c.retired = $now
RETURN count(c) AS retired
