import { addressIn } from '../../mcp-config/address.ts'

type Annotations = Readonly<Record<string, string>>

/** From where an address can be reached, and why that is thought. */
export interface Openness {
  readonly exposure: 'internet' | 'partner' | 'internal'
  readonly note: string
}

/** Annotations that keep a load balancer inside, each cloud's own. */
const internalMarks: readonly (readonly [key: string, value: RegExp])[] = [
  ['service.beta.kubernetes.io/aws-load-balancer-internal', /^(?:true|0\.0\.0\.0\/0)$/],
  ['service.beta.kubernetes.io/aws-load-balancer-scheme', /^internal$/],
  ['alb.ingress.kubernetes.io/scheme', /^internal$/],
  ['service.beta.kubernetes.io/azure-load-balancer-internal', /^true$/],
  ['networking.gke.io/load-balancer-type', /^internal$/i],
  ['cloud.google.com/load-balancer-type', /^internal$/i],
  ['service.beta.kubernetes.io/oci-load-balancer-internal', /^true$/],
]

/** Annotations that list who may come in. */
const rangeMarks = [
  'nginx.ingress.kubernetes.io/whitelist-source-range',
  'nginx.ingress.kubernetes.io/allowlist-source-range',
  'alb.ingress.kubernetes.io/inbound-cidrs',
  'service.beta.kubernetes.io/load-balancer-source-ranges',
]

/** Judges what is said of a load balancer: its class, its marks, its list of callers, and the addresses it got. */
export function opennessOf(said: {
  readonly annotations: Annotations
  readonly className?: string
  readonly ranges?: readonly string[]
  readonly addresses: readonly string[]
  readonly host?: string
}): Openness {
  const { annotations, className = '', addresses, host } = said
  const mark = internalMarks.find(([key, value]) => value.test(annotations[key] ?? ''))
  if (mark !== undefined) return { exposure: 'internal', note: `${mark[0]} keeps it inside` }
  if (/(?:^|[-_])(?:internal|private|intranet)(?:$|[-_])|rilb$/i.test(className)) {
    return { exposure: 'internal', note: `its class ${className} is an internal one` }
  }
  // The AWS controller makes an internal balancer unless it is told otherwise.
  if (className === 'alb' && annotations['alb.ingress.kubernetes.io/scheme'] === undefined) {
    return { exposure: 'internal', note: 'the class alb is internal unless its scheme says otherwise' }
  }
  if (addresses.length > 0 && addresses.every(isPrivate)) {
    return { exposure: 'internal', note: 'all of its addresses are private' }
  }
  if (host !== undefined && isPrivate(host)) return { exposure: 'internal', note: 'no public resolver knows its name' }
  const ranges = [...(said.ranges ?? []), ...rangeMarks.flatMap((key) => annotations[key]?.split(/[\s,]+/) ?? [])]
  const listed = ranges.filter((each) => each !== '')
  if (listed.length > 0 && !listed.some((range) => /^(?:0\.0\.0\.0|::)\/0$/.test(range))) {
    const inside = listed.every((range) => isPrivate(range.replace(/\/\d+$/, '')))
    return { exposure: inside ? 'internal' : 'partner', note: 'it is open to a list of addresses only' }
  }
  return {
    exposure: 'internet',
    note: 'a load balancer is reachable from the internet unless something keeps it inside',
  }
}

/** What an ingress asks of callers before it lets them through. */
export function authOf(annotations: Annotations): 'none' | 'shared-key' | 'user' | 'mtls' {
  const value = (key: string) => annotations[`nginx.ingress.kubernetes.io/${key}`] ?? ''
  if (value('auth-tls-secret') !== '' && value('auth-tls-verify-client') !== 'off') return 'mtls'
  if (value('auth-url') !== '' || /^(?:oidc|cognito)$/.test(annotations['alb.ingress.kubernetes.io/auth-type'] ?? '')) {
    return 'user'
  }
  return value('auth-type') === '' ? 'none' : 'shared-key'
}

function isPrivate(host: string): boolean {
  const bare = host.includes(':') ? `[${host}]` : host
  return addressIn(`http://${bare}/`)?.exposure === 'internal'
}
