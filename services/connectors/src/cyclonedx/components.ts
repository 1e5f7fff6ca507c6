import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { model } from '@throughline/graph/ontology/assets/model.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { builtFrom } from '@throughline/graph/ontology/relations/built-from.ts'
import { trainedOn } from '@throughline/graph/ontology/relations/trained-on.ts'
import type { ClaimBuilder } from '../claims/claim-builder.ts'
import { packageId, systemId } from '../ids.ts'
import type { RecordInDocument } from '../reading/listed-records.ts'
import { normalPurl } from '../tool-classification/package-url.ts'
import type { Bom } from './bom.ts'
import { classification, stateData } from './data.ts'
import type { WireComponent } from './wire.ts'

/** What a component became, by its reference: dependencies and vulnerabilities name it so. */
export interface Stated {
  readonly id: string
  readonly kind: 'model' | 'package' | 'data'
}

/** States models, data and packages. Software without a package URL is known by nothing that others know it by. */
export function stateComponents(builder: ClaimBuilder, bom: Bom, scope: string): ReadonlyMap<string, Stated> {
  const stated = new Map<string, Stated>()
  // Data first: models refer to it.
  const ordered = [...bom.components].sort((a, b) => Number(isModel(a.value)) - Number(isModel(b.value)))
  for (const component of ordered) {
    const found = stateComponent(builder, component, scope, stated)
    if (found === undefined) continue
    const { value } = component
    for (const ref of [value['bom-ref'], value.purl]) if (typeof ref === 'string') stated.set(ref, found)
  }
  for (const { value, place } of bom.dependencies) {
    const from = stated.get(value.ref)
    for (const ref of from?.kind === 'model' ? (value.dependsOn ?? []) : []) {
      const to = stated.get(ref)
      if (to?.kind === 'package') builder.relation(builtFrom, from?.id ?? '', to.id, {}, place)
      if (to?.kind === 'data') builder.relation(trainedOn, from?.id ?? '', to.id, {}, place)
    }
  }
  stateVulnerabilities(builder, bom, stated)
  return stated
}

function stateComponent(
  builder: ClaimBuilder,
  { value, place, within }: RecordInDocument<WireComponent>,
  scope: string,
  stated: ReadonlyMap<string, Stated>,
): Stated | undefined {
  const { name, version } = value
  const full = [value.group, name].filter((part) => typeof part === 'string' && part !== '').join('/')
  if (isModel(value)) return stateModel(builder, { value, place, within }, full, scope, stated)
  if (value.type === 'data') {
    const [first] = value.data ?? []
    const id = stateData(builder, { ...first, name: first?.name ?? full }, [scope], place)
    if (id === undefined) return undefined
    for (const each of value.data ?? [])
      builder.asset(dataset, id, undefined, classification(each.classification), place)
    return { id, kind: 'data' }
  }
  const purl = typeof value.purl === 'string' ? normalPurl(value.purl) : undefined
  if (purl === undefined) {
    if (typeof value.purl === 'string') {
      builder.reject({ code: 'wrong-purl', ...within('purl'), reason: 'it is no package URL' })
    }
    return undefined
  }
  const label = typeof version === 'string' && version !== '' ? `${full} ${version}` : full
  return { id: builder.asset(softwarePackage, packageId(purl), label, { purl }, place), kind: 'package' }
}

function stateModel(
  builder: ClaimBuilder,
  { value, place, within }: RecordInDocument<WireComponent>,
  full: string,
  scope: string,
  stated: ReadonlyMap<string, Stated>,
): Stated {
  const purl = modelPurl(value)
  const version = typeof value.version === 'string' && value.version !== '' ? [value.version] : []
  // A model that no package URL names is only known within its bill of materials.
  const id = purl === undefined ? systemId('model', 'cyclonedx', scope, full, ...version) : `model:${purl}`
  builder.asset(model, id, [full, ...version].join(' '), {}, place)
  if (purl !== undefined) {
    const weights = builder.asset(softwarePackage, packageId(purl), full, { purl }, place)
    builder.relation(builtFrom, id, weights, {}, place)
  }
  for (const [index, data] of (value.modelCard?.modelParameters?.datasets ?? []).entries()) {
    const to = 'ref' in data ? dataOf(data.ref, stated) : stateData(builder, data, [scope, full], place)
    if (to !== undefined) builder.relation(trainedOn, id, to, {}, place)
    else if ('ref' in data) {
      const reason = 'it names training data that the bill does not have'
      const at = within('modelCard', 'modelParameters', 'datasets', index)
      builder.reject({ code: 'no-such-data', ...at, reason })
    }
  }
  return { id, kind: 'model' }
}

function dataOf(ref: string, stated: ReadonlyMap<string, Stated>): string | undefined {
  const found = stated.get(ref)
  return found?.kind === 'data' ? found.id : undefined
}

/** Its own, else the one of the page on Hugging Face that it says it is distributed at. */
function modelPurl({ purl, externalReferences, version }: WireComponent): string | undefined {
  if (typeof purl === 'string') return normalPurl(purl)
  const pages = (externalReferences ?? []).filter(({ type }) => type === 'distribution').map(({ url }) => url)
  const [page] = pages
    .flatMap((url) => /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?$/.exec(url)?.[1] ?? [])
    .sort()
  if (page === undefined) return undefined
  const commit = /^[0-9a-f]{40}$/.test(version ?? '') ? `@${version}` : ''
  return `pkg:huggingface/${page}${commit}`
}

/** Packages with a weakness that nobody ruled out. */
function stateVulnerabilities(builder: ClaimBuilder, bom: Bom, stated: ReadonlyMap<string, Stated>): void {
  for (const { value, place } of bom.vulnerabilities) {
    if (/^(?:not_affected|false_positive|resolved)/.test(value.analysis?.state ?? '')) continue
    for (const { ref } of value.affects ?? []) {
      const found = stated.get(ref) ?? stated.get(ref.replace(/^urn:cdx:[^#]*#/, ''))
      if (found?.kind !== 'package') continue
      builder.asset(
        softwarePackage,
        found.id,
        undefined,
        { verdict: 'vulnerable' },
        place,
        'declared',
        value.id ?? undefined,
      )
    }
  }
}

function isModel({ type }: Pick<WireComponent, 'type'>): boolean {
  return type === 'machine-learning-model'
}
