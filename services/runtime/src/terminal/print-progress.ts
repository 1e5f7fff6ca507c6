import type { WriteStream } from 'node:tty'
import type { OnProgress } from '../progress.ts'

/** How often a running step is told about again where lines cannot be rewritten, such as in a CI log. */
const repeatMs = 10_000

/** Shows progress: in a terminal the running step is one line that changes; elsewhere each step is a few lines. */
export function printProgress(stream: WriteStream): OnProgress {
  return stream.isTTY ? rewriteLine(stream) : appendLines(stream)
}

function rewriteLine(stream: WriteStream): OnProgress {
  const startOfEmptyLine = '\r\u001b[2K'
  return ({ step, detail, done }) => {
    const line = done ? `✓ ${text(step, detail)}\n` : `… ${text(step, detail)}`.slice(0, stream.columns - 1)
    stream.write(`${startOfEmptyLine}${line}`)
  }
}

function appendLines(stream: NodeJS.WritableStream): OnProgress {
  const lastTold = new Map<string, number>()
  return ({ step, detail, done }) => {
    const now = performance.now()
    const told = lastTold.get(step)
    if (!done && told !== undefined && now - told < repeatMs) return
    lastTold.set(step, now)
    stream.write(`${done ? '✓' : '…'} ${text(step, detail)}\n`)
  }
}

function text(step: string, detail: string | undefined): string {
  return detail === undefined ? step : `${step}: ${detail}`
}
