// pointer (read)
MATCH (p:Pointer)
RETURN p.revision AS revision, p.publishing AS publishing, p.attempt AS attempt
