/**
 * Characters that a terminal obeys instead of showing: controls (so that no ANSI sequence begins), line and paragraph
 * separators, and format characters, which turn the direction of text or cannot be seen.
 */
const obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** Text from a source, made harmless for a terminal: what it would obey is shown as `\u001b`. */
export function safeText(text: string): string {
  return text.replaceAll(obeyed, escaped)
}

/** JSON for a terminal or a pipe: what a terminal would obey is written as JSON's own escapes, so the value stays the same. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return text.replaceAll(obeyed, (character) => (character === '\n' ? character : escaped(character)))
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const code = character.charCodeAt(index).toString(16)
    return `\\u${code.padStart(4, '0')}`
  }).join('')
}
