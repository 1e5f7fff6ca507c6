/** One line of a file as bytes, without its end. */
export interface ByteLine {
  /** 1-based. */
  readonly line: number
  /** Undefined where the line is longer than the limit: it was skipped, not kept. */
  readonly bytes: Uint8Array | undefined
}

/** Splits a stream into lines while holding no more than one line and one chunk. Empty lines count and are left out. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, maxLineBytes: number): AsyncGenerator<ByteLine> {
  let line = 1
  let kept: Uint8Array[] = []
  let length = 0

  function take(part: Uint8Array): void {
    length += part.length
    if (length <= maxLineBytes) kept.push(part)
    else kept = []
  }

  function end(): ByteLine | undefined {
    const done = length > maxLineBytes ? { line, bytes: undefined } : { line, bytes: trimmed(Buffer.concat(kept)) }
    line += 1
    kept = []
    length = 0
    return done.bytes?.length === 0 ? undefined : done
  }

  for await (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, at))
      const done = end()
      if (done !== undefined) yield done
      start = at + 1
    }
    // A copy: the stream may use the chunk's memory again.
    if (start < chunk.length) take(Uint8Array.from(chunk.subarray(start)))
  }
  const last = end()
  if (last !== undefined) yield last
}

function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 0) <= 32 && bytes[end - 1] !== 0) end -= 1
  return bytes.subarray(0, end)
}
