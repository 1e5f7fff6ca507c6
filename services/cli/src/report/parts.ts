import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import type { Report } from '@throughline/analysis/answers/report.ts'
import type { Share } from '@throughline/analysis/metrics/share.ts'
import { place } from '../terminal/place.ts'
import { type Content, type Html, html, nothing } from './html.ts'

/** Names of assets by id. */
export type Names = ReadonlyMap<string, Report['assets'][number]>

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

/** An asset by name, with its id where that is another. */
export function assetName(names: Names, id: string): Html {
  const name = names.get(id)?.name ?? id
  return name === id ? html`<bdi>${name}</bdi>` : html`<bdi>${name}</bdi> <code>${id}</code>`
}

/** "5 of 30 (16.7 %)" */
export function ratio({ count, of, percent }: Share): string {
  return `${count} of ${of}${percent === null ? '' : ` (${percent} %)`}`
}

/** How a fact is known, and where it stands. */
export function whence(
  basis: string,
  evidence: { file: string; line?: number | undefined; pointer?: string | undefined },
): Html {
  return html`<span class="quiet">${basis}</span> <code>${place(evidence)}</code>`
}

/** `agent CAN_CALL tool`, by ids. */
export function relationText({ type, from, to }: { type: string; from: string; to: string }): Html {
  return html`<bdi>${from}</bdi> <span class="type">${type}</span> <bdi>${to}</bdi>`
}

/** A property to be set, as an instruction. */
export function hardeningText(
  names: Names,
  { asset, relation, property, value, how }: CutAnswer['hardenings'][number],
): Html {
  const of = relation === undefined ? assetName(names, asset) : relationText(relation)
  return html`${how}: <code>${property}</code> = <code>${JSON.stringify(value)}</code> on ${of}`
}
