// files-seen (read)
MATCH (s:Source {name: $source})
WHERE s.seenAttributes IS NOT NULL
RETURN s.seenAttributes AS attributes, s.seenContents AS contents
