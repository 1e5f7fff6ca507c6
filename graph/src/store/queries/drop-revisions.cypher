// drop-revisions (write)
MATCH (r:Revision)
WHERE r.number < $first
DELETE r
