import { tokenFormats } from './token-formats.ts'

const bodies = tokenFormats.map(({ pattern }) => pattern.source.replace(/^\^/, '').replace(/\$$/, ''))
const tokens = new RegExp(`(?<![A-Za-z0-9_-])(?:${bodies.join('|')})`, 'g')
const passwords = /(?<![a-z0-9+.-])([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/]{0,256}:)([^\s@/${}]{1,256})@/gi

/** Free text with secrets of published formats and passwords in connection strings replaced by `[secret]`. */
export function redactSecrets(text: string): string {
  if (!mayHold(text)) return text
  return text.replaceAll(tokens, '[secret]').replaceAll(passwords, '$1[secret]@')
}

/** True where free text holds a secret of a published format or a password in a connection string. */
export function holdsSecret(text: string): boolean {
  return mayHold(text) && redactSecrets(text) !== text
}

/** Most texts hold neither a long word nor a URL with an account; a cheap look spares them the long pattern. */
function mayHold(text: string): boolean {
  return text.includes('@') || text.includes('-----BEGIN') || /[\w.-]{14}/.test(text)
}
