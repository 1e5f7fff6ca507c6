import type { z } from 'zod'
import type { ClaimBuilder } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import { type CheckedAt, check } from '../reading/check.ts'
import { type DocumentInput, documentConnector } from '../reading/document-connector.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isTable, type ListedRecord, type TakenRecord } from '../reading/listed-records.ts'
import { isRejection } from '../reading/rejection.ts'
import { stateEdge } from './edges.ts'
import { type Graph, graphIn, looksLikeGraph, ownSourceKind } from './graph.ts'
import { mappingBeside, mappingIn, mappingName } from './mapping.ts'
import { stateNodes } from './nodes.ts'
import { edgeSchema, nodeSchema } from './wire.ts'

export const opengraph = documentConnector({
  format: 'opengraph',
  about: 'BloodHound OpenGraph, by a mapping file beside it; graphs that we exported need none.',
  marker: /"(?:edges|throughlineOpenGraph)"\s*:/,
  // People write mappings, and comments in them.
  parse: (file) => parseJsonDocument(file, { comments: /"throughlineOpenGraph"\s*:/.test(file.text) }),

  certainty(value) {
    if (isMapping(value)) return 2
    const graph = graphIn(value)
    if (graph === undefined || !looksLikeGraph(graph)) return 0
    return graph.isFramed ? 2 : 1
  },

  state(input) {
    const { builder, document, opened } = input
    if (isMapping(document.value)) {
      // A mapping states nothing itself; what is wrong with it is told here and with every graph that needs it.
      const mapping = mappingIn(opened)
      if (isRejection(mapping)) builder.reject(mapping)
      return
    }
    const raw = graphIn(document.value)
    const mapping = mappingBeside(opened)
    if (mapping !== undefined && isRejection(mapping)) builder.reject(mapping)
    else if (raw === undefined) {
      const reason = 'it holds no graph with nodes and edges'
      builder.reject({ code: 'no-graph', pointer: '', ...document.place(''), reason })
    } else {
      const isOwn = raw.sourceKind === ownSourceKind
      if (mapping !== undefined || isOwn) stateGraph(input, raw, { mapping, isOwn })
      else {
        const reason = `what its kinds mean is not known: put ${mappingName} beside it`
        builder.reject({ code: 'no-mapping', pointer: '', ...document.place(''), reason })
      }
    }
  },
})

function isMapping(value: unknown): boolean {
  return isTable(value) && 'throughlineOpenGraph' in value
}

function stateGraph(
  input: DocumentInput,
  raw: NonNullable<ReturnType<typeof graphIn>>,
  { mapping, isOwn }: Pick<Graph, 'mapping' | 'isOwn'>,
): void {
  const { builder, source } = input
  const graph: Graph = { builder, mapping, isOwn, system: raw.sourceKind ?? source }
  const of = { document: input.document, file: input.file }
  // Only what the mapping keeps is looked at for secrets: nodes carry whatever their collector found.
  const nodes = stateNodes(graph, take(nodeSchema, raw.nodes, of, builder))
  for (const edge of take(edgeSchema, raw.edges, of, builder)) stateEdge(graph, nodes, edge)
}

function take<T>(
  schema: z.ZodType<T>,
  records: readonly ListedRecord[],
  of: Pick<CheckedAt, 'document' | 'file'>,
  builder: ClaimBuilder,
): readonly TakenRecord<T>[] {
  return records.flatMap(({ value, at }) => {
    const checked = check(schema, value, { ...of, pointer: at })
    if (checked.ok) return [{ value: checked.value, place: recordPlace(of.document, at) }]
    for (const rejection of checked.rejections) builder.reject(rejection)
    return []
  })
}
