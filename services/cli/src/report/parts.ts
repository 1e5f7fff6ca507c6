import type { Share } from '@throughline/analysis/metrics/share.ts'
import { place } from '../terminal/place.ts'
import { type Content, type Html, html, nothing } from './html.ts'

/** A section with its heading; `id` is what the contents link to. */
export function section(id: string, title: string, ...contents: readonly Content[]): Html {
  return html`<section id="${id}"><h2>${title}</h2>${contents}</section>`
}

/** A table; nothing where it has no rows. */
export function table(heads: readonly string[], rows: readonly (readonly Content[])[], kind = ''): Html {
  if (rows.length === 0) return nothing
  const head = heads.map((text) => html`<th scope="col">${text}</th>`)
  const body = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)
  return html`<table class="${kind}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

/** "5 of 30 (16.7 %)" */
export function ratio({ count, of, percent }: Share): string {
  return `${count} of ${of}${percent === null ? '' : ` (${percent} %)`}`
}

/** A time (ISO 8601, UTC) as people read it. */
export function minuteOf(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`
}

/** How a fact is known, and where it stands. */
export function whence(
  basis: string,
  evidence: { file: string; line?: number | undefined; pointer?: string | undefined },
): Html {
  return html`<span class="place">${basis} <code>${place(evidence)}</code></span>`
}
