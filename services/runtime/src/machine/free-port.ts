import { randomInt } from 'node:crypto'
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
 * The port a server gets: the first free of those wanted, else one chosen by chance. Says so where it
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

// Below what Linux (from 32768) and macOS (from 49152) give to outgoing connections: a server that is killed and started
// again must find its port free, and one of those could have become the near end of anybody's connection by then.
const chosenFrom = 15_000
const chosenBelow = 32_000

/** A free port of 127.0.0.1, chosen at random among those that no outgoing connection takes. */
export async function anyFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(chosenFrom, chosenBelow)
    if (await isPortFree(port)) return port
  }
  throw new Error(`none of 100 ports between ${chosenFrom} and ${chosenBelow} of 127.0.0.1 is free`)
}
