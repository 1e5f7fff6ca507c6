import type { CutAnswer } from '@throughline/analysis/answers/cut.ts'
import type { CutAsked, Report } from '@throughline/analysis/answers/report.ts'
import { counted } from '../terminal/frame.ts'
import { type Html, html, nothing } from './html.ts'
import { factName, type Names, relationText } from './names.ts'
import { section, table } from './parts.ts'
import { hops } from './paths.ts'

/** The cheapest cut, and why none is cheaper. */
export function cutSection({ cut, cutAsked }: Report, names: Names): Html {
  const { status, grants, hardenings, effort, lowerBound, witnesses } = cut
  if (status === 'impossible')
    return section(
      'cut',
      'Which changes stop it',
      terms(cutAsked),
      html`<p>No change that can be made ends all paths. ${counted(witnesses.length, 'path stays', 'paths stay')} whatever is changed:</p>`,
      witnesses.map((path) => html`<article><h3>${path.sentence}</h3>${hops(path, names)}</article>`),
    )
  if (effort === 0) return section('cut', 'Which changes stop it', html`<p>No path is there to be stopped.</p>`)
  const rows = [
    ...grants.map(({ id, effort: own, relations }) => [
      html`Revoke <code>${id}</code>`,
      html`<ul class="facts">${relations.map((relation) => html`<li>${relationText(names, relation)}</li>`)}</ul>`,
      own,
    ]),
    ...hardenings.map((hardening) => [hardeningText(names, hardening), nothing, hardening.effort]),
  ]
  const proof =
    status === 'optimal'
      ? `Together they take effort ${effort}, and no other changes that end all paths take less: ending each of the ${counted(witnesses.length, 'path', 'paths')} below takes that much.`
      : `Together they take effort ${effort}. Time ran out: it is known that none take less than ${lowerBound ?? 0}, by the ${counted(witnesses.length, 'path', 'paths')} below.`
  return section(
    'cut',
    'Which changes stop it',
    html`<p class="closes">After these ${counted(rows.length, 'change', 'changes')} no path leads from any entry to any target.</p>`,
    terms(cutAsked),
    table(['Change', 'What ends with it', 'Effort'], rows, 'cut'),
    html`<p>${proof} The outcome was checked by running all rules on the changed estate. Efforts are an ordinal (1 a switch, 5 a service built anew).</p>`,
    html`<h3>What proves it</h3><ol class="witnesses">${witnesses.map(
      ({ sentence, steps }) =>
        html`<li>${sentence}<br><span class="quiet">${steps.map(({ rule }) => rule).join(' → ')}</span></li>`,
    )}</ol>`,
  )
}

/** What an operator said of the changes among which it was sought; nothing where he said nothing. */
function terms({ keep, grantsOnly, efforts }: CutAsked): Html {
  const own = Object.values(efforts).flatMap((table) => Object.entries(table ?? {}))
  if (keep.length + own.length === 0 && !grantsOnly) return nothing
  return html`<p>Sought on these terms: ${[
    ...(grantsOnly ? [html`only grants are revoked, no property is set`] : []),
    ...(keep.length === 0 ? [] : [html`to be kept: ${listed(keep.map((id) => html`<code>${id}</code>`))}`]),
    ...(own.length === 0
      ? []
      : [html`efforts of your own: ${listed(own.map(([of, effort]) => html`<code>${of}</code> ${effort}`))}`]),
  ].map((term, index) => html`${index === 0 ? '' : '; '}${term}`)}.</p>`
}

function listed(items: readonly Html[]): Html {
  return html`${items.map((item, index) => html`${index === 0 ? '' : ', '}${item}`)}`
}

/** A property to be set, as an instruction. */
function hardeningText(names: Names, { asset, relation, property, value, how }: CutAnswer['hardenings'][number]): Html {
  const shown = typeof value === 'string' ? value : JSON.stringify(value)
  return html`${how}: set <code>${property}</code> of ${factName(names, asset, relation)} to <code>${shown}</code>`
}
