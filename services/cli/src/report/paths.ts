import type { ShownPath } from '@throughline/analysis/answers/paths.ts'
import type { Report } from '@throughline/analysis/answers/report.ts'
import { severityOf } from '@throughline/analysis/metrics/severity.ts'
import { ruleById } from '@throughline/graph/rules/all-rules.ts'
import { counted, nothing as noneFound } from '../terminal/frame.ts'
import { type Html, html, nothing } from './html.ts'
import { legend, lineOf } from './line.ts'
import { assetName, type Names, relationText, section, table, whence } from './parts.ts'

/** Every path: what it means, its line, and its hops with what each rests on. */
export function pathsSection(report: Report, names: Names): Html {
  const { paths, overview } = report
  const worth = new Map(overview.targets.map(({ asset, worth: value }) => [asset, value]))
  if (paths.length === 0) return section('paths', 'Attack paths', html`<p>${noneFound('path', report)}</p>`)
  return section(
    'paths',
    'Attack paths',
    html`<p class="quiet">The cheapest of every pair of an entry and a target; what is worth most first, then confirmed before candidates, then what takes an attacker least to begin with, then the cheaper and the shorter.</p>`,
    legend(),
    paths.map((path, index) => pathArticle(path, index + 1, worth.get(path.target.asset) ?? 0, names)),
  )
}

function pathArticle(path: ShownPath, number: number, worth: number, names: Names): Html {
  const band = severityOf({ worth, confirmed: path.confirmed })
  const facts = [
    path.confirmed ? 'confirmed' : 'candidate',
    `${path.target.access} of worth ${worth}`,
    `entry: ${path.entry.profile}`,
    counted(path.hops, 'hop', 'hops'),
    `cost ${path.cost}`,
  ]
  return html`<article id="path-${path.id}">
<h3><span class="number">${number}</span> ${path.sentence}</h3>
${lineOf(path)}
<p class="quiet"><span class="band ${band}">${band}</span> · ${facts.join(' · ')} · <code>${path.id.slice(0, 16)}</code><br>${path.ranking}</p>
${hops(path, names)}
</article>`
}

/** One path's steps, as a table. */
export function hops({ steps }: ShownPath, names: Names): Html {
  return table(
    ['', 'The attacker gains', 'By', 'Because'],
    steps.map((step, index) => [
      index + 1,
      html`<strong>${step.to.access}</strong> ${assetName(names, step.to.asset)}`,
      html`${ruleById.get(step.rule)?.gain ?? ''} <code>${step.rule}</code>${step.techniques.length === 0 ? nothing : html`<br><span class="quiet">${step.techniques.join(', ')}</span>`}`,
      html`<ul class="facts">${step.relations.map((relation) => html`<li>${relationText(relation)}<br>${whence(relation.basis, relation.evidence)}</li>`)}${step.properties.map(
        ({ asset, property, value, basis, evidence }) =>
          html`<li><bdi>${assetOrRelation(step, asset)}</bdi> <code>${property}</code> = <code>${JSON.stringify(value)}</code><br>${whence(basis, evidence)}</li>`,
      )}</ul>`,
    ]),
    'hops',
  )
}

function assetOrRelation({ relations }: ShownPath['steps'][number], id: string): Html {
  const relation = relations.find((one) => one.id === id)
  return relation === undefined ? html`${id}` : relationText(relation)
}
