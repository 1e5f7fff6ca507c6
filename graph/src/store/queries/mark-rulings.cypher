// mark-rulings (write)
UNWIND $keys AS key
MATCH (c:Claim {key: key})
SET c:Ruling
