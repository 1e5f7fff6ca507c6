import { createServer } from 'node:net'

/** Whether a server could listen on this port of 127.0.0.1 now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** The first free of the wanted ports, else one that the operating system chooses. */
export async function choosePort(...wanted: readonly number[]): Promise<number> {
  for (const port of wanted) {
    if (await isPortFree(port)) return port
  }
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
