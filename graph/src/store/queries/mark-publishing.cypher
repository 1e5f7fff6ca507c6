// mark-publishing (write)
MATCH (p:Pointer {attempt: $attempt})
SET p.publishing = $revision
RETURN p.publishing AS revision
