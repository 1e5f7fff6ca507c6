import type { ShownPath } from '@throughline/analysis/answers/paths.ts'
import type { Access } from '@throughline/graph/footholds/access.ts'
import { type Html, html } from './html.ts'

/** How a line is drawn: it tells how firmly the attacker holds the station that it leads to, without any colour. */
const forms = {
  reach: 'dashed',
  inject: 'dotted',
  fed: 'dotted',
  append: 'dotted',
  own: 'dotted',
  steer: 'thin',
  converse: 'thin',
  read: 'thin',
  write: 'thick',
  control: 'thick',
} as const satisfies Record<Access, string>

const [width, height, inset, radius] = [520, 16, 7, { end: 5, between: 3.2 }] as const

/** A path as one line with stations. Decoration: what it says stands in the table beside it. */
export function lineOf({ steps }: ShownPath): Html {
  const gap = (width - 2 * inset) / Math.max(1, steps.length)
  const strokes = steps.map(({ to }, index) => {
    const [from, end] = [inset + index * gap + radius.end, inset + (index + 1) * gap - radius.end]
    return html`<line class="${forms[to.access]}" x1="${round(from)}" x2="${round(end)}" y1="${height / 2}" y2="${height / 2}"/>`
  })
  const stops = Array.from({ length: steps.length + 1 }, (_, index) => {
    const isTarget = index === steps.length && index > 0
    const size = index === 0 || isTarget ? radius.end : radius.between
    return html`<circle class="${isTarget ? 'target' : 'stop'}" cx="${round(inset + index * gap)}" cy="${height / 2}" r="${size}"/>`
  })
  return html`<svg class="line" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${strokes}${stops}</svg>`
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

/** What the forms of the line mean. */
export function legend(): Html {
  const words = [
    ['dashed', 'reach'],
    ['dotted', 'inject, fed: blind'],
    ['thin', 'converse, steer, read'],
    ['thick', 'control, write'],
  ] as const
  const items = words.map(
    ([form, text]) =>
      html`<span><svg width="40" height="12" aria-hidden="true"><line class="${form}" x1="2" x2="38" y1="6" y2="6"/></svg> ${text}</span>`,
  )
  return html`<p class="legend"><span class="held">How firmly the attacker holds it</span>${items}</p>`
}
