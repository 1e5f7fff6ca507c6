import { connect } from 'node:net'

/** Whether something accepts a connection there; the reason where not. */
export function probeTcp(host: string, port: number, timeoutMs = 3000): Promise<'answers' | { reason: string }> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs })
    const end = (result: 'answers' | { reason: string }) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => end('answers'))
    socket.once('timeout', () => end({ reason: `no answer within ${timeoutMs / 1000} s` }))
    socket.once('error', (error) => end({ reason: error.message }))
  })
}

/** Splits `host:port`, brackets of an IPv6 address taken off. */
export function parseHostPort(address: string): { host: string; port: number } {
  const colon = address.lastIndexOf(':')
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(address.slice(colon + 1)) }
}
