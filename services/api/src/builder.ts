import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import type { Context } from './context.ts'
import { costError, costLimit, listCost } from './limits/cost.ts'

/** The schema's builder. It knows no type: each type is a file under `types/`, with the queries that return it. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    PropertyValue: { Input: unknown; Output: unknown }
    RevisionNumber: { Input: number; Output: number }
    JsonObject: { Input: object; Output: object }
    Json: { Input: unknown; Output: unknown }
  }
}>({
  plugins: [ErrorsPlugin, RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: { directResult: true },
  relay: {
    edgesFieldOptions: { nullable: false, complexity: { field: 0, multiplier: 1 } },
    nodeFieldOptions: { nullable: false },
    nodesQueryOptions: false,
  },
  complexity: { limit: { complexity: costLimit }, defaultListMultiplier: listCost, complexityError: costError },
})

builder.queryType({})
builder.mutationType({})
builder.subscriptionType({})
