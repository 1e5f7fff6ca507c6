import { createServer } from 'node:net'
import type { OnProgress } from '../progress.ts'

/** Whether a server could listen on this port of 127.0.0.1 now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/**
 * The port a server gets: the first free of those wanted, else one that the operating system chooses. Says so where it
 * is not the usual one, which comes last of those wanted.
 */
export async function choosePort(server: string, wanted: readonly number[], onProgress: OnProgress): Promise<number> {
  for (const port of wanted) {
    if (await isPortFree(port)) return port
  }
  const port = await anyFreePort()
  onProgress({ step: `Port ${wanted.at(-1)} is taken, so ${server} uses ${port}`, done: true })
  return port
}

/** A free port of 127.0.0.1 that the operating system chooses. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('a listening TCP server has no port'))
      })
    })
  })
}
