/** Characters that are no text: controls, and marks that turn the direction of what follows. What others wrote must not act on our words. */
const acting = /[\p{Cc}\p{Bidi_Control}\ufeff]/gu
const longest = 2_000

/** A text as plain signs in one line, for places where markup of ours cannot keep it apart: pictures, tables of other programs. */
export function plainText(text: string, most = longest): string {
  const plain = text.replaceAll(/[\t\n\u2028\u2029]+/gu, ' ').replaceAll(acting, '')
  const signs = Array.from(plain.slice(0, most * 2 + 2))
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : signs.join('')
}
