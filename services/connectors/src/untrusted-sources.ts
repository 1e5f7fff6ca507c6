import { untrustedSourceId } from './ids.ts'

/** A shared place where outsiders stand or write, with who stands there. */
export interface SharedSource {
  readonly id: string
  readonly name: string
  readonly profile: string
}

function shared(key: string, name: string, profile: string): SharedSource {
  return { id: untrustedSourceId(key), name, profile }
}

/** Anyone who can open a connection or publish a page. */
export const internet = shared('internet', 'the internet', 'anonymous')

/** Anyone who can send a message to an address of the company. */
export const mail = shared('mail', 'incoming mail', 'anonymous')

/** A public system that outsiders can write to, such as `github` or `npm`. */
export function publicSystem(key: string, name: string): SharedSource {
  return shared(key, name, 'content-author')
}
