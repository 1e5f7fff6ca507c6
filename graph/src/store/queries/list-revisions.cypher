// list-revisions (read)
MATCH (r:Revision)
WHERE r.number <= $upTo
RETURN r.number AS number, r.asOf AS asOf, r.publishedAt AS publishedAt, r.declarations AS declarations,
  r.base AS base, r.bytes AS bytes, r.assets AS assets, r.relations AS relations,
  r.capabilities AS capabilities, r.footholds AS footholds, r.steps AS steps, r.conflicts AS conflicts,
  r.waiting AS waiting, r.gaps AS gaps
ORDER BY number DESC LIMIT toInteger($limit)
