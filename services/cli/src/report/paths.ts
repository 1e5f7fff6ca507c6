import type { ShownPath } from '@throughline/analysis/answers/paths.ts'
import type { Report } from '@throughline/analysis/answers/report.ts'
import { severityOf } from '@throughline/analysis/metrics/severity.ts'
import { ruleById } from '@throughline/graph/rules/all-rules.ts'
import { counted, nothing as noneFound } from '../terminal/frame.ts'
import { place } from '../terminal/place.ts'
import { type Html, html } from './html.ts'
import { legend, lineOf } from './line.ts'
import { assetName, factName, type Names } from './names.ts'
import { section, table, whence } from './parts.ts'

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
    ['', 'The attacker gains', 'Because'],
    steps.map((step, index) => [
      index + 1,
      html`<strong>${step.to.access}</strong> ${assetName(names, step.to.asset)}<p class="quiet">${ruleById.get(step.rule)?.gain ?? ''} ${[step.rule, ...step.techniques].join(', ')}</p>`,
      html`<ul class="facts">${factsOf(step).map(
        ({ of, relation, settings, basis, evidence }) =>
          html`<li><span>${factName(names, of, relation)}${settings.map((setting) => html`, <code>${setting}</code>`)}</span> ${whence(basis, evidence)}</li>`,
      )}</ul>`,
    ]),
    'hops',
  )
}

type Step = ShownPath['steps'][number]

/** What a step rests on, told once: a relation or an asset, and the properties of it that the same place states. */
function factsOf({ relations, properties }: Step) {
  const known = new Map(relations.map((relation) => [relation.id, relation]))
  const facts = [
    ...relations.map(({ id, basis, evidence }) => ({ of: id, setting: undefined, basis, evidence })),
    ...properties.map(({ asset, property, value, basis, evidence }) => {
      const shown = typeof value === 'string' ? value : JSON.stringify(value)
      return { of: asset, setting: `${property} = ${shown}`, basis, evidence }
    }),
  ]
  return [...Map.groupBy(facts, ({ of, basis, evidence }) => JSON.stringify([of, basis, place(evidence)])).values()]
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [{ ...first, told: [first, ...rest] }]))
    .map(({ of, basis, evidence, told }) => {
      const settings = told.flatMap(({ setting }) => setting ?? [])
      return { of, relation: known.get(of), settings, basis, evidence }
    })
}
