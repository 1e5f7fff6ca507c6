import { builder } from '../builder.ts'

const errorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'Why there is no answer, in words for the person who asked.',
  fields: (t) => ({ message: t.exposeString('message') }),
})

/** An expected error: part of the result where the schema says so, elsewhere an error with this code. */
export abstract class ExpectedError extends Error {
  abstract readonly code: string
}

/** What was named does not exist. */
export class NotFoundError extends ExpectedError {
  override readonly name = 'NotFoundError'
  readonly code = 'NOT_FOUND'
}

/** The question does not make sense as it was asked. */
export class InvalidInputError extends ExpectedError {
  override readonly name = 'InvalidInputError'
  readonly code = 'INVALID_INPUT'
  readonly field: string | undefined

  /** @param field the argument that is at fault, where it is one */
  constructor(message: string, field?: string) {
    super(message)
    this.field = field
  }
}

/** Nothing was published yet. */
export class NoRevisionError extends ExpectedError {
  override readonly name = 'NoRevisionError'
  readonly code = 'NO_REVISION'

  constructor() {
    super('Nothing was published yet: sync a source first.')
  }
}

builder.objectType(NotFoundError, { name: 'NotFoundError', interfaces: [errorInterface] })

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  interfaces: [errorInterface],
  fields: (t) => ({ field: t.exposeString('field', { nullable: true }) }),
})

builder.objectType(NoRevisionError, {
  name: 'NoRevisionError',
  description: 'No revision has been published yet: nothing was synced.',
  interfaces: [errorInterface],
})

/** What can be wrong with a question about a revision. */
export const questionErrors = [NotFoundError, InvalidInputError, NoRevisionError] as const
