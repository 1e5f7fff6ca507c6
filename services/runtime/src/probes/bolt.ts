import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

export type BoltAnswer = 'welcome' | 'wrong-password' | { readonly reason: string }

export interface BoltLogin {
  readonly uri: string
  readonly user: string
  readonly password: string
}

const defaultPort = 7687
/** The magic preamble, then four versions to choose from: 4.4, the last one whose HELLO carries the password. */
const handshake = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 4, 4, ...Array.from({ length: 12 }, () => 0)])

/**
 * Shakes hands with a Neo4j server and logs in. The driver is not used because this must say *why* at once, where a
 * driver would retry, and because doctor runs before anything else is known to work.
 * The protocol: https://neo4j.com/docs/bolt/current/bolt/message/#messages-hello
 */
export function probeBolt(login: BoltLogin, timeoutMs = 5000): Promise<BoltAnswer> {
  const url = new URL(login.uri)
  const target = { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || defaultPort) }
  return new Promise((resolve) => {
    const socket: Socket = url.protocol.includes('+s')
      ? connectTls({ ...target, servername: target.host, rejectUnauthorized: !url.protocol.includes('+ssc') })
      : connect(target)
    const end = (answer: BoltAnswer) => {
      socket.destroy()
      resolve(answer)
    }
    let received = Buffer.alloc(0)
    let greeted = false
    socket.setTimeout(timeoutMs, () => end({ reason: `no answer within ${timeoutMs / 1000} s` }))
    socket.once('error', (error) => end({ reason: error.message }))
    socket.once('close', () => resolve({ reason: 'it closed the connection' }))
    socket.once(url.protocol.includes('+s') ? 'secureConnect' : 'connect', () => socket.write(handshake))
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (!greeted && received.length >= 4) {
        if (received.readUInt32BE(0) !== 0x00000404) return end({ reason: 'it is not a Neo4j server' })
        greeted = true
        received = received.subarray(4)
        socket.write(hello(login))
      }
      if (greeted && received.length >= 4 && received.subarray(-2).equals(Buffer.from([0, 0]))) {
        end(readAnswer(received))
      }
    })
  })
}

/** One chunk: its length, a HELLO structure with one map, and the end mark. */
function hello({ user, password }: BoltLogin): Buffer {
  const entries = { user_agent: 'throughline/1', scheme: 'basic', principal: user, credentials: password }
  const pairs = Object.entries(entries).flatMap(([key, value]) => [packString(key), packString(value)])
  const message = Buffer.concat([Buffer.from([0xb1, 0x01, 0xa0 + Object.keys(entries).length]), ...pairs])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(message.length)
  return Buffer.concat([length, message, Buffer.alloc(2)])
}

function packString(text: string): Buffer {
  const bytes = Buffer.from(text)
  const head = Buffer.alloc(3)
  head.writeUInt8(0xd1)
  head.writeUInt16BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

function readAnswer(message: Buffer): BoltAnswer {
  const success = 0x70
  if (message[3] === success) return 'welcome'
  const code = /Neo\.[A-Za-z.]+/.exec(message.toString('latin1'))?.[0] ?? 'it refused the login'
  return code === 'Neo.ClientError.Security.Unauthorized' ? 'wrong-password' : { reason: code }
}
