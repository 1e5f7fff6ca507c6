// waiting-relations (read)
MATCH (c:Waiting)
RETURN DISTINCT c.fact AS fact
