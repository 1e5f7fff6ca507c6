import { endpoint } from '@throughline/graph/ontology/assets/endpoint.ts'
import { softwarePackage } from '@throughline/graph/ontology/assets/package.ts'
import { untrustedSource } from '@throughline/graph/ontology/assets/untrusted-source.ts'
import { reaches } from '@throughline/graph/ontology/relations/reaches.ts'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { addressOf, endpointId, packageId } from '../ids.ts'
import { addressIn } from '../mcp-config/address.ts'
import { fromImage } from '../mcp-config/package-spec.ts'
import type { RecordInDocument } from '../reading/listed-records.ts'
import { npmPurl, pypiPurl } from '../tool-classification/package-url.ts'
import { internet } from '../untrusted-sources.ts'
import type { WireDockerServer, WireServer } from './wire.ts'

type RegistryPackage = NonNullable<WireServer['packages']>[number]

/** States the packages and addresses of a registry's entry: a server exists only where one is configured. */
export function stateServer(builder: ClaimBuilder, { value, place, within }: RecordInDocument<WireServer>): void {
  for (const [index, each] of (value.packages ?? []).entries()) {
    const purls = purlsOf(each, value)
    if (purls === undefined) {
      const reason = 'a package of it is of no registry that is known (npm, pypi, oci, nuget, mcpb), or has no name'
      builder.reject({ code: 'unknown-registry', ...within('packages', index), reason })
      continue
    }
    const secrets = each.variables.filter(({ isSecret }) => isSecret).map(({ name }) => name)
    for (const purl of purls) statePackage(builder, purl, value.name, labelsOf({ secrets }), place)
  }
  for (const [index, { url, headers }] of (value.remotes ?? []).entries()) {
    const secrets = (headers ?? []).filter(({ isSecret }) => isSecret).map(({ name }) => name)
    const at = { place, part: within('remotes', index, 'url') }
    stateEndpoint(builder, url, value.name, labelsOf({ secrets }), at)
  }
}

/** States an entry of Docker's catalogue. Its limits hold for a server that Docker's gateway runs, so they are marks. */
export function stateDockerServer(
  builder: ClaimBuilder,
  { value, place, within }: RecordInDocument<WireDockerServer>,
): void {
  const { name, image, run, config, oauth, remote } = value
  const labels = labelsOf({
    secrets: (config?.secrets ?? []).map(({ env, name: secret }) => env ?? secret),
    oauth: (oauth ?? []).map(({ provider }) => provider),
    egress: run?.disableNetwork === true ? ['none'] : (run?.allowHosts ?? []),
  })
  const use = typeof image === 'string' ? fromImage(image) : undefined
  if (use !== undefined) statePackage(builder, use.purl, name, labels, place)
  if (remote !== undefined && remote !== null)
    stateEndpoint(builder, remote.url, name, labels, { place, part: within('remote', 'url') })
  if (use === undefined && (remote === undefined || remote === null)) {
    builder.reject({ code: 'nothing-to-run', ...place, reason: 'it has neither an image nor an address' })
  }
}

/**
 * Package URLs under which a configuration may name it: with the version and without, because most are not pinned.
 * Undefined where the registry is not known.
 */
function purlsOf({ type, identifier, version }: RegistryPackage, server: WireServer): readonly string[] | undefined {
  if (identifier === '') return undefined
  const both = (of: (version?: string) => string) => (version === undefined ? [of()] : [of(), of(version)])
  switch (type) {
    case 'npm':
      return both((each) => npmPurl(identifier, each))
    case 'pypi':
      return both((each) => pypiPurl(identifier, each))
    case 'nuget':
      return both((each) => `pkg:nuget/${identifier}${each === undefined ? '' : `@${each}`}`)
    case 'oci':
    case 'docker': {
      const tagged = /[:@][^/]*$/.test(identifier)
        ? identifier
        : `${identifier}${version === undefined ? '' : `:${version}`}`
      const uses = [fromImage(tagged), fromImage(identifier.replace(/(?:@.*|:[^/:]*)$/, ''))]
      return [...new Set(uses.flatMap((use) => use?.purl ?? []))].sort()
    }
    case 'mcpb':
      // A bundle is a file at an address; the entry's own name and version are what identifies it.
      return [
        `pkg:generic/${server.name}${server.version === undefined || server.version === null ? '' : `@${server.version}`}`,
      ]
    default:
      return undefined
  }
}

function statePackage(
  builder: ClaimBuilder,
  purl: string,
  name: string,
  labels: readonly string[],
  place: RecordPlace,
): void {
  const properties = { purl, ...(labels.length === 0 ? {} : { labels }) }
  builder.asset(softwarePackage, packageId(purl), name, properties, place)
}

/** A hosted server. Unless it is known to be open, a caller signs in. An address with a blank in it is nobody's yet. */
function stateEndpoint(
  builder: ClaimBuilder,
  url: string,
  name: string,
  labels: readonly string[],
  { place, part }: { readonly place: RecordPlace; readonly part: RecordPlace },
): void {
  const address = /[{}]/.test(url) ? undefined : addressIn(url)
  if (address === undefined) {
    builder.reject({ code: 'no-address', ...part, reason: 'the address of a remote is a template, or no address' })
    return
  }
  const { exposure } = address
  const properties = { exposure, auth: 'user', ...(labels.length === 0 ? {} : { labels }) }
  const id = builder.asset(endpoint, endpointId(address.url), `${name} at ${addressOf(address.url)}`, properties, place)
  if (exposure !== 'internet') return
  builder.asset(untrustedSource, internet.id, internet.name, { profile: internet.profile }, place)
  const note = 'from the address: a public name is taken to be reachable from the internet'
  builder.relation(reaches, internet.id, id, { basis: 'computed', note }, place)
}

/** `needs:API_KEY`, `oauth:github`, `egress:api.github.com:443`, sorted. */
function labelsOf({
  secrets = [],
  oauth = [],
  egress = [],
}: {
  readonly secrets?: readonly string[]
  readonly oauth?: readonly string[]
  readonly egress?: readonly string[]
}): readonly string[] {
  const all = [
    ...secrets.map((name) => `needs:${name}`),
    ...oauth.map((provider) => `oauth:${provider}`),
    ...egress.map((host) => `egress:${host}`),
  ]
  return [...new Set(all)].sort()
}
