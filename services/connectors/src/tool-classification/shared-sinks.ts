import { sinkId } from '../ids.ts'

/** A place outside where the sender chooses who receives; its id is shared by all sources. */
export interface Sink {
  readonly id: string
  readonly name: string
}

export const sharedSinks = {
  internet: { id: sinkId('internet'), name: 'any address on the internet' },
  mail: { id: sinkId('mail'), name: 'any mail recipient' },
  messages: { id: sinkId('messages'), name: 'any phone number or messenger account' },
  github: { id: sinkId('github'), name: 'public places on GitHub' },
  gitlab: { id: sinkId('gitlab'), name: 'public places on GitLab' },
  aws: { id: sinkId('aws'), name: 'any AWS account' },
} as const satisfies Record<string, Sink>

export type SharedSinkName = keyof typeof sharedSinks
