/**
 * What no reader sees as it is: controls, line and paragraph separators, marks that turn the direction of text, characters without width
 * (joiners of scripts and emoji stay), tags, and halves of surrogate pairs, which no database keeps.
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/u
const everyUnseen = new RegExp(unseen, 'gu')

/** An id in which everything can be seen: what cannot is written `%u202e`, alike wherever the id stands. */
export function inertId(id: string): string {
  return unseen.test(id) ? id.replaceAll(everyUnseen, (character) => `%u${codeOf(character)}`) : id
}

/** A name or another text for people: line breaks and tabs become spaces, what else cannot be seen is written `\u202e`. */
export function inertText(text: string): string {
  if (!unseen.test(text)) return text
  return text
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(everyUnseen, (character) => `\\u${codeOf(character)}`)
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
}
