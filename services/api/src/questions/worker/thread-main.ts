import { parentPort } from 'node:worker_threads'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import { unpackRevision } from '@throughline/graph/store/snapshot/packed-revision.ts'
import { answerers, type LongQuestion } from './answerers.ts'
import type { FromThread, ToThread } from './messages.ts'

// A thread that answers long questions over the revisions that it was given; whoever asks waits, the API does not.
const port = parentPort
if (port === null) throw new Error('this runs in a thread')
const held = new Map<number, Revision>()

port.on('message', (message: ToThread) => {
  if (message.to === 'forget') held.delete(message.number)
  else void work(message).then((said) => said !== undefined && port.postMessage(said))
})

async function work(message: Exclude<ToThread, { to: 'forget' }>): Promise<FromThread | undefined> {
  try {
    if (message.to === 'answer') return { answered: await answer(message.question, message.asked) }
    held.set(message.revision.number, unpackRevision(message.revision))
    return undefined
  } catch (error) {
    const { name, message: why, stack } = error instanceof Error ? error : new Error(String(error))
    return { failed: { name, message: why, stack } }
  }
}

function answer(question: LongQuestion, asked: unknown): unknown {
  // What one side of the thread was typed to ask, the other is asked.
  const answerer = answerers[question] as (held: (number: number) => Revision, asked: unknown) => unknown
  return answerer((number) => {
    const revision = held.get(number)
    if (revision === undefined) throw new Error(`this thread does not hold revision ${number}`)
    return revision
  }, asked)
}
