// keep-files-seen (write)
MATCH (s:Source {name: $source})
SET s.seenAttributes = $attributes, s.seenContents = $contents
