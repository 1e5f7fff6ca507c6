import { setTimeout } from 'node:timers/promises'
import { type OperatorsWord, operatorsWordSchema } from '@throughline/workflows/contract.ts'
import type { z } from 'zod'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Spoken } from '../rulings.ts'
import { InvalidInputError, NotDoneError } from './errors.ts'

export const ChangeAnswerType = builder.objectRef<Exclude<Spoken, { state: 'failed' }>>('ChangeAnswer').implement({
  description: 'A change of the operator’s list was taken.',
  fields: (t) => ({
    published: t.boolean({
      description: 'The revision below shows it. False: it is still being published.',
      resolve: ({ state }) => state === 'published',
    }),
    revision: t.int({
      nullable: true,
      resolve: (spoken) => (spoken.state === 'published' ? spoken.revision : null),
    }),
  }),
})

/** How long a revision may take to be taken in. */
const takenInMs = 5_000

/** Has the operator's list changed. @throws NotDoneError, InvalidInputError */
export async function speak(
  { rulings, revisions }: Context,
  word: Omit<z.input<typeof operatorsWordSchema>, 'at'>,
): Promise<Exclude<Spoken, { state: 'failed' }>> {
  const spoken = await rulings.speak(checked({ ...word, at: new Date().toISOString() }))
  if (spoken.state === 'failed') throw new NotDoneError(`It was not done: ${spoken.reason}`)
  // Whoever asks next is to see it: this process takes revisions in a little after they are published.
  const start = performance.now()
  while (spoken.state === 'published' && performance.now() - start < takenInMs) {
    if (((await revisions.latest())?.number ?? 0) >= spoken.revision) break
    await setTimeout(50)
  }
  return spoken
}

function checked(word: z.input<typeof operatorsWordSchema>): OperatorsWord {
  const parsed = operatorsWordSchema.safeParse(word)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.findLast((part) => typeof part === 'string')
  throw new InvalidInputError(`${field ?? 'It'} is not accepted: ${issue?.message ?? ''}`, field)
}
