import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a server that can be cut, or stopped up so that nothing comes through, and opened again. */
export class CutOff implements AsyncDisposable {
  private readonly target: { readonly host: string; readonly port: number }
  private readonly sockets = new Set<Socket>()
  private server: Server | undefined
  private isStopped = false
  private own = 0

  /** @param uri `bolt://host:port` of the server */
  constructor(uri: string) {
    const { hostname, port } = new URL(uri)
    this.target = { host: hostname, port: Number(port) }
  }

  /** Where clients connect to. */
  get uri(): string {
    return `bolt://127.0.0.1:${this.own}`
  }

  /** Lets everything through; on the same port after it was cut. */
  async open(): Promise<void> {
    this.isStopped = false
    for (const socket of this.sockets) socket.resume()
    if (this.server !== undefined) return
    this.server = createServer((near) => this.join(near))
    this.server.listen(this.own, '127.0.0.1')
    await once(this.server, 'listening')
    const address = this.server.address()
    if (typeof address === 'object' && address !== null) this.own = address.port
  }

  /** As when the server is killed: connections break, and new ones are refused. */
  async cut(): Promise<void> {
    const { server } = this
    this.server = undefined
    const closed = new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)))
    for (const socket of this.sockets) socket.destroy()
    await closed
  }

  /** As when the server hangs: connections stay, and nothing comes. */
  stop(): void {
    this.isStopped = true
    for (const socket of this.sockets) socket.pause()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cut()
  }

  private join(near: Socket): void {
    const far = connect(this.target)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one)
      one.on('data', (data) => other.write(data))
      one.on('close', () => {
        this.sockets.delete(one)
        other.destroy()
      })
      one.on('error', () => one.destroy())
      if (this.isStopped) one.pause()
    }
  }
}
