import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { recordPlace } from '../claims/record-place.ts'
import { packageId } from '../ids.ts'
import { fromImage } from '../mcp-config/package-spec.ts'
import { check } from '../reading/check.ts'
import { type DocumentInput, documentConnector } from '../reading/document-connector.ts'
import { isTable, type TakenRecord, takeRecord } from '../reading/listed-records.ts'
import { pointer } from '../reading/pointer.ts'
import { holdsSecret } from '../secrets/redact.ts'
import { type ScannedSource, type Sort, sortOf, stateBuild, stateComponent } from './components.ts'
import { type StatedComponent, stateRelationship } from './relationships.ts'
import { componentSchema, relationshipSchema, sourceSchema } from './wire.ts'

export const aibom = documentConnector({
  format: 'aibom',
  about: 'Cisco’s AI BOM: agents, MCP servers, tools, models and dependencies that were found in code and images.',
  marker: /"aibom_analysis"\s*:/,
  certainty: (value) => (analysisIn(value) === undefined ? 0 : 2),

  state(input) {
    const { builder, document } = input
    const analysis = analysisIn(document.value)
    if (analysis === undefined) {
      const reason = 'it holds no report under aibom_analysis with a table of sources'
      builder.reject({ code: 'no-report', ...recordPlace(document, ''), reason })
      return
    }
    for (const [key, value] of Object.entries(analysis.sources))
      stateSource(input, key, value, analysis.at + pointer(key))
  },
})

/** The table of sources, of a report itself or of one that something else wraps under a name. */
function analysisIn(
  value: unknown,
): { readonly sources: Readonly<Record<string, unknown>>; readonly at: string } | undefined {
  if (!isTable(value)) return undefined
  const own = value['aibom_analysis']
  const sources = isTable(own) ? own['sources'] : undefined
  if (isTable(sources)) return { sources, at: '/aibom_analysis/sources' }
  for (const [name, inner] of Object.entries(value)) {
    if (!isTable(inner) || !('aibom_analysis' in inner)) continue
    const found = analysisIn(inner)
    if (found !== undefined) return { ...found, at: pointer(name) + found.at }
  }
  return undefined
}

function stateSource(input: DocumentInput, key: string, value: unknown, at: string): void {
  const { builder, document, file } = input
  const checked = check(sourceSchema, value, { document, file, pointer: at })
  if (!checked.ok) {
    for (const rejection of checked.rejections) builder.reject(rejection)
    return
  }
  if (holdsSecret(key)) {
    builder.reject({
      code: 'secret-in-clear',
      ...recordPlace(document, at),
      reason: 'its name holds a secret in clear',
    })
    return
  }
  const { source_path: path, components, relationships } = checked.value
  const source: ScannedSource = { builder, key, path: path ?? undefined }
  const stated: StatedComponent[] = []
  const products: TakenRecord<string>[] = []
  const packages: string[] = imageOf(input, key, at)
  for (const [type, list] of Object.entries(components)) {
    for (const [index, record] of list.entries()) {
      const where = at + pointer('components', type, index)
      const component = takeRecord(componentSchema, { value: record, at: where }, input, builder)
      if (component === undefined || wasDropped(component.value)) continue
      // The list's own name is the sort of what does not say it.
      const sort = sortOf(component.value.component_type ?? component.value.category ?? type)
      const id = sort === undefined ? undefined : stateComponent(source, sort, component)
      if (sort === undefined || id === undefined) continue
      const { name, instance_id: instance } = component.value
      stated.push({ id, sort, name, instance: instance ?? undefined })
      if (runsCode(sort)) products.push({ value: id, place: component.place })
      if (sort === 'dependency') packages.push(id)
    }
  }
  stateBuild(source, products, [...new Set(packages)])
  for (const [index, record] of (relationships ?? []).entries()) {
    const where = at + pointer('relationships', index)
    const relationship = takeRecord(relationshipSchema, { value: record, at: where }, input, builder)
    if (relationship !== undefined && !wasDropped(relationship.value)) stateRelationship(builder, relationship, stated)
  }
}

/** Where an image was scanned, the image is what its agents and servers are built from. */
function imageOf({ builder, document }: DocumentInput, key: string, at: string): string[] {
  const use = /@sha256:[0-9a-f]{64}$|^[\w.-]+\/[\w./-]+:[\w.-]+$/.test(key) ? fromImage(key) : undefined
  if (use === undefined) return []
  const { purl, name, pinned } = use
  return [
    builder.asset(softwarePackage, packageId(purl), name, { purl, pinned }, recordPlace(document, at), 'observed'),
  ]
}

function runsCode(sort: Sort): boolean {
  return sort === 'agent' || sort === 'mcp_server'
}

/** The report's own judge took it out again. */
function wasDropped({
  decision_annotation: annotation,
}: {
  readonly decision_annotation?: { readonly decision?: string | null | undefined } | null | undefined
}): boolean {
  return /^(?:rejected|removed|dropped|false_positive)$/.test(annotation?.decision ?? '')
}
