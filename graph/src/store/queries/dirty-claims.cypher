// dirty-claims (read)
MATCH (c:Dirty)
RETURN c.key AS key, c.fact AS fact, c.form AS form, c.hash AS hash, c.retired IS NOT NULL AS retired
