import { setTimeout } from 'node:timers/promises'

/** An answer of the API. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Asks a running API. */
export async function ask(address: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

/** The status of a health address. */
export async function health(address: string, which: 'live' | 'ready'): Promise<number> {
  return (await fetch(`${address}/health/${which}`)).status
}

/** Waits until something holds. @returns after how many milliseconds it did */
export async function until(holds: () => Promise<boolean>, milliseconds: number): Promise<number> {
  const start = performance.now()
  while (!(await holds())) {
    if (performance.now() - start > milliseconds) throw new Error(`did not come about within ${milliseconds} ms`)
    await setTimeout(50)
  }
  return performance.now() - start
}
