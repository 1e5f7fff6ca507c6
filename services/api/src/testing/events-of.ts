/** The events of a subscription over HTTP. */
export interface Events extends AsyncDisposable {
  /** The next event's data. */
  next(): Promise<unknown>
}

/** Subscribes over server-sent events, as a browser does, and waits until the server has answered. */
export async function eventsOf(address: string, query: string): Promise<Events> {
  const hangUp = new AbortController()
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: hangUp.signal,
  })
  if (!response.ok || response.body === null) throw new Error(`no events: ${response.status}`)
  const lines = readLines(response.body)
  return {
    async next() {
      for (let isNext = false; ; ) {
        const { value, done } = await lines.next()
        if (done) throw new Error('the events are over')
        if (value.startsWith('event: ')) isNext = value === 'event: next'
        if (isNext && value.startsWith('data: ')) return JSON.parse(value.slice('data: '.length))
      }
    },
    async [Symbol.asyncDispose]() {
      hangUp.abort()
    },
  }
}

async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
