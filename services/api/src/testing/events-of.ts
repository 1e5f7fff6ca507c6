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
  // Locked at once: the stream of a response that is collected as garbage is cancelled unless somebody holds it.
  const lines = readLines(response.body.getReader())
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

async function* readLines(body: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await body.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
