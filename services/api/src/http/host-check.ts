/** Names of this machine for itself. */
const ownNames = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Whether a request's Host header is one by which the API is meant to be reached. Any site can have its own name point to
 * 127.0.0.1 (DNS rebinding); its pages would then be of our origin to the browser, but for this header.
 */
export function isHostAllowed(host: string | undefined, allowed: readonly string[]): boolean {
  if (host === undefined) return false
  const name = /^(\[[\da-f:.]+\]|[^:[\]/@]+)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase()
  return name !== undefined && (ownNames.includes(name) || allowed.some((one) => one.toLowerCase() === name))
}
