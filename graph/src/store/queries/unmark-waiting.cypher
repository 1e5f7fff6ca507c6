// unmark-waiting (write)
UNWIND $prefixes AS prefix
MATCH (c:Claim)
WHERE c.key STARTS WITH prefix
REMOVE c:Waiting
