import './types/scalars.ts'
import './types/ontology.ts'
import './types/rule.ts'
import './types/revision.ts'
import './types/asset.ts'
import './types/relation.ts'
import './types/relation-count.ts'
import './types/subgraph.ts'
import './types/attack-path.ts'
import './types/blast-radius.ts'
import './types/overview.ts'
import './types/sync.ts'
import './types/source.ts'
import { builder } from './builder.ts'

/** The API's schema; `schema.graphql` is its text. */
export const schema = builder.toSchema()
