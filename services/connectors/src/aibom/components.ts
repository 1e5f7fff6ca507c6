import type { Basis } from '@throughline/graph/facts/evidence.ts'
import { agent } from '@throughline/graph/ontology/assets/agent.ts'
import { credential } from '@throughline/graph/ontology/assets/credential.ts'
import { dataset } from '@throughline/graph/ontology/assets/dataset.ts'
import { knowledgeBase } from '@throughline/graph/ontology/assets/knowledge-base.ts'
import { mcpServer } from '@throughline/graph/ontology/assets/mcp-server.ts'
import { model } from '@throughline/graph/ontology/assets/model.ts'
import { modelEndpoint } from '@throughline/graph/ontology/assets/model-endpoint.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { tool } from '@throughline/graph/ontology/assets/tool.ts'
import { builtFrom } from '@throughline/graph/ontology/relations/built-from.ts'
import { serves } from '@throughline/graph/ontology/relations/serves.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { packageId, systemId } from '../ids.ts'
import { providerOf } from '../mcp-config/provider.ts'
import type { TakenRecord } from '../reading/listed-records.ts'
import { referenceId } from '../secrets/reference.ts'
import { npmPurl, pypiPurl } from '../tool-classification/package-url.ts'
import type { WireComponent } from './wire.ts'

/** What was scanned: names count only within it. */
export interface ScannedSource {
  readonly builder: ClaimBuilder
  /** Its key in the report: an image's reference, a repository's address, a folder. */
  readonly key: string
  /** Where the scanner had unpacked it; different in each run, so it is no part of an id. */
  readonly path: string | undefined
}

/** Sorts of components that are assets here; others (prompts, memories, chains) say nothing about who reaches what. */
export type Sort =
  | 'agent'
  | 'mcp_server'
  | 'tool'
  | 'model'
  | 'dataset'
  | 'secret'
  | 'dependency'
  | 'skill'
  | 'knowledge_base'

/** The scanner's sorts, some of which go by several names. */
export function sortOf(type: string): Sort | undefined {
  const plain = type.toLowerCase()
  const other: Readonly<Record<string, Sort>> = { vector_store: 'knowledge_base', llm: 'model', mcp_tool: 'tool' }
  const known = Object.hasOwn(other, plain) ? other[plain] : undefined
  const own = (
    ['agent', 'mcp_server', 'tool', 'model', 'dataset', 'secret', 'dependency', 'skill', 'knowledge_base'] as const
  ).find((each) => each === plain)
  return own ?? known
}

/** States a component; returns the id of its asset. Code was read, and nothing seen to run. */
export function stateComponent(
  source: ScannedSource,
  sort: Sort,
  { value, place }: TakenRecord<WireComponent>,
): string | undefined {
  const { builder } = source
  const basis = basisOf(value)
  const named = (kind: Parameters<ClaimBuilder['asset']>[0], prefix: string) =>
    builder.asset(kind, ownId(source, prefix, value), value.name, {}, place, basis)
  switch (sort) {
    case 'agent':
      return named(agent, 'agent')
    case 'mcp_server':
      return named(mcpServer, 'mcp-server')
    case 'tool':
      return named(tool, 'tool')
    case 'knowledge_base':
      return named(knowledgeBase, 'knowledge-base')
    case 'skill':
      return named(softwarePackage, 'package')
    case 'dataset':
      return builder.asset(dataset, dataId(source, value), value.name, {}, place, basis)
    case 'model':
      return stateModel(source, value, place, basis)
    case 'secret':
      return stateSecret(source, value, place, basis)
    case 'dependency':
      return stateDependency(source, value, place, basis)
  }
}

/** States that agents and servers run the image that was scanned, and the packages that it holds. */
export function stateBuild(
  source: ScannedSource,
  products: readonly TakenRecord<string>[],
  packages: readonly string[],
): void {
  for (const { value: from, place } of products) {
    for (const to of packages) {
      const note = 'it was found in the same code; which part of that code runs it was not seen'
      source.builder.relation(builtFrom, from, to, { basis: 'inferred', note }, place)
    }
  }
}

/** A model of a provider is that provider's endpoint, the same for everybody; another is known only here. */
function stateModel(source: ScannedSource, value: WireComponent, place: RecordPlace, basis: Basis): string {
  const { builder } = source
  const name = value.model_name ?? value.name
  const provider = value.metadata?.model_provider
  const isHosted = typeof provider === 'string' && provider !== ''
  const id = isHosted
    ? systemId('model-endpoint', provider.toLowerCase(), name)
    : ownId(source, 'model-endpoint', value)
  const label = isHosted ? `${name} of ${provider}` : name
  builder.asset(modelEndpoint, id, label, {}, place, basis)
  const served = isHosted ? systemId('model', provider.toLowerCase(), name) : ownId(source, 'model', value)
  builder.asset(model, served, name, {}, place, basis)
  builder.relation(serves, id, served, { basis }, place)
  return id
}

/** Only the name of a secret is in a report. */
function stateSecret(source: ScannedSource, value: WireComponent, place: RecordPlace, basis: Basis): string {
  const variable = value.metadata?.env_var
  const isVariable = typeof variable === 'string' && variable !== ''
  const name = isVariable ? variable : value.name
  const id = referenceId(source.key, { source: isVariable ? 'env' : 'secret', name })
  return source.builder.asset(credential, id, name, { provider: providerOf(name), type: 'reference' }, place, basis)
}

function stateDependency(
  source: ScannedSource,
  value: WireComponent,
  place: RecordPlace,
  basis: Basis,
): string | undefined {
  const { builder } = source
  const { ecosystem, version_spec: spec, vulnerabilities } = value.metadata ?? {}
  const version = /^(?:==\s*)?v?(\d[\w.+-]*)$/.exec((value.sdk_version ?? spec ?? '').trim())?.[1]
  const purl =
    ecosystem === 'pypi'
      ? pypiPurl(value.name, version)
      : ecosystem === 'npm'
        ? npmPurl(value.name, version)
        : undefined
  if (purl === undefined) {
    builder.reject({ code: 'unknown-ecosystem', ...place, reason: 'a dependency of neither pypi nor npm' })
    return undefined
  }
  const isWeak = (vulnerabilities ?? []).length > 0
  const properties = {
    purl,
    pinned: version === undefined ? 'no' : 'yes',
    ...(isWeak ? { verdict: 'vulnerable' } : {}),
  }
  const label = version === undefined ? value.name : `${value.name} ${version}`
  return builder.asset(softwarePackage, packageId(purl), label, properties, place, basis)
}

function dataId(source: ScannedSource, value: WireComponent): string {
  const bucket = /^s3a?:\/\/([\w.-]+)(?:\/|$)/.exec(value.storage_uri ?? '')?.[1]
  return bucket === undefined ? ownId(source, 'dataset', value) : `arn:aws:s3:::${bucket}`
}

/** What the scanner was sure of, or a judge confirmed with ground, is worked out; the rest is a guess. */
function basisOf({ confidence, heuristic_confidence: heuristic }: WireComponent): Basis {
  return (heuristic ?? confidence ?? 0) >= 0.5 ? 'computed' : 'inferred'
}

function ownId({ key, path }: ScannedSource, prefix: string, { name, file_path: file }: WireComponent): string {
  const at = path === undefined || path === '' ? -1 : (file ?? '').indexOf(path)
  const within = at === -1 ? (file ?? '') : (file ?? '').slice(at + (path ?? '').length).replace(/^\//, '')
  return systemId(prefix, 'aibom', key, within, name)
}
