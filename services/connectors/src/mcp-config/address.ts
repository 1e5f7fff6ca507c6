import { isIP } from 'node:net'
import { literalPartOf, referencesIn } from '../secrets/reference.ts'

/** A remote address with its references put aside. */
export interface Address {
  readonly url: string
  /** From where it can be reached, judged by the host alone. */
  readonly exposure: 'internet' | 'internal'
  /** It is this machine itself. */
  readonly isLocal: boolean
}

/**
 * The address that is meant: a reference with a default stands for the default, any other for its name. Undefined where
 * the host itself is only named.
 */
export function addressIn(text: string): Address | undefined {
  const url = withoutReferences(text)
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  if (!/^(?:https?|wss?):$/.test(protocol) || hostname === '') return undefined
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/i.test(hostname)
  return { url, exposure: isLocal || isInternal(hostname) ? 'internal' : 'internet', isLocal }
}

function withoutReferences(text: string): string | undefined {
  let url = text
  for (const { name, fallback } of referencesIn(text)) {
    const written = new RegExp(
      `\\$\\{(?:[a-zA-Z]+:)?${escaped(name)}(?::?-[^}]*)?\\}|\\{\\{[^}]*${escaped(name)}\\s*\\}\\}`,
    )
    url = url.replace(written, fallback ?? `ref-${name.replaceAll(/\W/g, '-').toLowerCase()}`)
  }
  const host = /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1] ?? text
  const isNamed = referencesIn(host.replace(/^.*@/, '')).some(({ fallback }) => fallback === undefined)
  return isNamed || (literalPartOf(text) === '' && referencesIn(text).every(({ fallback }) => fallback === undefined))
    ? undefined
    : url
}

/** Private ranges (RFC 1918, 6598, 4193, link-local) and names that no public resolver knows. */
function isInternal(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) === 4) {
    return /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(
      host,
    )
  }
  if (isIP(host) === 6) return /^(?:f[cd]|fe[89ab])/i.test(host)
  return !host.includes('.') || /\.(?:local|internal|localhost|lan|home|corp|intranet|test|home\.arpa)$/i.test(host)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
