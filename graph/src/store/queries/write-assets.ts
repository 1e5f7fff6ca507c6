import { z } from 'zod'
import { assetKinds } from '../../ontology/asset-kinds.ts'
import { cypher, label } from '../cypher-text.ts'
import { defineQuery } from '../define-query.ts'

/** By kind: writes assets as they are now. One whose kind changed loses its old label before. */
export const writeAssets = new Map(
  assetKinds.map((kind) => [
    kind.kind,
    defineQuery({
      name: `write-assets-${kind.kind}`,
      mode: 'write',
      params: z.object({
        rows: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) })),
      }),
      row: z.object({}),
      cypher: cypher`
        UNWIND $rows AS row
        MERGE (a:Asset {id: row.id})
        SET a:${label(kind)}, a = row.properties`,
    }),
  ]),
)
