import { safeText } from '../terminal/safe-text.ts'

/** Markup that was made here: put into other markup as it is. Anything else is text, and escaped. */
export interface Html {
  readonly markup: string
}

export type Content = string | number | Html | readonly Content[]

/** How much of a text is shown. Names come from sources, and some are made to fill a page. */
const longest = 400

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A template of markup: what is put into it is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const filled = parts.map((part, index) => part + markupOf(contents[index] ?? ''))
  return { markup: filled.join('') }
}

/** Nothing. */
export const nothing: Html = { markup: '' }

function markupOf(content: Content): string {
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return escaped(content)
  return 'markup' in content ? content.markup : content.map(markupOf).join('')
}

/** Text that no browser obeys: markup is escaped, and characters that turn the direction of text or cannot be seen are spelled out. */
function escaped(text: string): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text
  return safeText(shown).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '')
}
