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

/** A revision was published by a version of Throughline whose rules this one does not have. */
export class OtherVersionError extends ExpectedError {
  override readonly name = 'OtherVersionError'
  readonly code = 'OTHER_VERSION'

  /** @param why what of it this version cannot read */
  constructor(number: number, why: string) {
    super(
      `Revision ${number} was published by another version of Throughline and cannot be read by this one: ${why}. Sync, and a new one is published.`,
    )
  }
}

/** The question took too long, or too many others were being answered. */
export class OutOfTimeError extends ExpectedError {
  override readonly name = 'OutOfTimeError'
  readonly code = 'OUT_OF_TIME'

  /** @param seconds how long it was tried; 0: it was not, so many others wait */
  constructor(seconds: number) {
    super(
      seconds === 0
        ? 'Too many questions wait to be answered: ask again in a moment.'
        : `No answer within ${seconds} seconds: ask about fewer targets, or about some entries only.`,
    )
  }
}

/** Temporal does not answer. */
export class SchedulesUnavailableError extends ExpectedError {
  override readonly name = 'SchedulesUnavailableError'
  readonly code = 'SCHEDULES_UNAVAILABLE'

  constructor() {
    super('Temporal does not answer, so nobody knows which sources are scheduled.')
  }
}

/** What was asked for could not be done now, by no fault of who asked. */
export class NotDoneError extends ExpectedError {
  override readonly name = 'NotDoneError'
  readonly code = 'NOT_DONE'
}

builder.objectType(NotDoneError, { name: 'NotDoneError', interfaces: [errorInterface] })

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

builder.objectType(OtherVersionError, {
  name: 'OtherVersionError',
  description:
    'The revision was published with rules that this version does not have. It is listed, and cannot be asked.',
  interfaces: [errorInterface],
})

builder.objectType(OutOfTimeError, {
  name: 'OutOfTimeError',
  description: 'It took too long, or too many questions wait.',
  interfaces: [errorInterface],
})

builder.objectType(SchedulesUnavailableError, { name: 'SchedulesUnavailableError', interfaces: [errorInterface] })

/** What can be wrong with a question about a revision. */
export const questionErrors = [NotFoundError, InvalidInputError, NoRevisionError, OtherVersionError] as const

/** What can be wrong with a question that takes long. */
export const longQuestionErrors = [...questionErrors, OutOfTimeError] as const

/** What can go wrong where something is to be changed. */
export const changeErrors = [...questionErrors, NotDoneError] as const
