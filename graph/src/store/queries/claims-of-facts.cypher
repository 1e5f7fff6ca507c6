// claims-of-facts (read)
UNWIND $prefixes AS prefix
MATCH (c:Claim)
WHERE c.key STARTS WITH prefix AND c.retired IS NULL
RETURN c.unit AS unit, c.fact AS fact, c.form AS form, c.body AS body, c.observedAt AS observedAt
