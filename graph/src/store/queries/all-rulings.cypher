// all-rulings (read)
MATCH (c:Ruling)
WHERE c.retired IS NULL
RETURN c.unit AS unit, c.fact AS fact, c.form AS form, c.body AS body, c.observedAt AS observedAt
