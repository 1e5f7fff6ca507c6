import type { Report } from '@throughline/analysis/answers/report.ts'
import { assetKindByName } from '@throughline/graph/ontology/asset-kinds.ts'
import { searchedText } from '../terminal/frame.ts'
import { type Html, html, nothing } from './html.ts'
import { assetName, type Names } from './names.ts'
import { minuteOf, ratio, section, table } from './parts.ts'

/** Every target and how it stands. */
export function targetsSection({ overview: { targets } }: Report, names: Names): Html {
  return section(
    'targets',
    'Targets',
    html`<p class="quiet">Data of sensitivity 3 or more, not to be read; data of criticality 4, not to be changed; other assets of criticality 4, not to be used or taken over.</p>`,
    table(
      ['Target', 'Must not be held', 'Worth', 'Severity', 'Entries that reach it'],
      targets.map(({ asset, accesses, worth, severity, exposure }) => [
        assetName(names, asset),
        accesses.join(', '),
        worth,
        html`<span class="band ${severity}">${severity}</span>`,
        ratio(exposure),
      ]),
      'targets',
    ),
  )
}

/** The public techniques that the paths are instances of. */
export function techniquesSection({ techniques }: Report): Html {
  if (techniques.length === 0) return nothing
  return section(
    'techniques',
    'Techniques',
    table(
      ['Technique', 'Catalogue', 'Paths', 'By rule'],
      techniques.map(({ id, catalogue, url, paths, rules }) => [
        html`<a href="${url}">${id}</a>`,
        catalogue,
        paths,
        rules.join(', '),
      ]),
    ),
  )
}

/** What was read, how completely, and what is missing. */
export function scopeSection(report: Report): Html {
  const { scope } = report
  const { sources, byKind, conflicts, waiting, disabled } = scope
  const { searched, missing } = searchedText(report)
  const kinds = byKind.map(({ kind, count }) => {
    const declared = assetKindByName.get(kind)
    return `${count} ${(count === 1 ? declared?.label : declared?.plural) ?? kind}`
  })
  return section(
    'scope',
    'What was read',
    html`<p>${scope.assets} assets, ${scope.relations} relations (${disabled} of them switched off), ${scope.steps} steps; ${searched}.</p>`,
    missing.length === 0 ? nothing : html`<ul class="opens">${missing.map((gap) => html`<li>${gap}</li>`)}</ul>`,
    html`<p class="quiet">${kinds.join(' · ')}</p>`,
    table(
      ['Source', 'Assets', 'Relations', 'Files', 'Observed last'],
      sources.map(({ source, assets, relations, files, observedAt }) => [
        source,
        assets,
        relations,
        files,
        minuteOf(observedAt),
      ]),
      'counts',
    ),
    waiting === 0
      ? nothing
      : html`<p class="opens">${waiting} relations wait for an asset that no source has brought.</p>`,
    conflicts.length === 0
      ? nothing
      : html`<h3 class="opens">Refused, because it contradicts</h3><ul>${conflicts.map(({ id, reason }) => html`<li><code>${id}</code>: ${reason}</li>`)}</ul>`,
  )
}

/** How it was worked out, and what that does not see. */
export function methodSection({ method: { declarations, limits }, hash }: Report): Html {
  const { difficulties, rules, capabilities } = declarations
  const versions = [
    ...rules.map(({ rule, version }) => `${rule} ${version}`),
    ...capabilities.map(({ capability, version }) => `${capability} ${version}`),
  ]
  return section(
    'method',
    'Method, and its limits',
    html`<p>Facts of all sources are joined; declared rules derive what an attacker who holds one thing gains next; the cheapest chain of such steps is sought from every
entry to every target. Each step names the facts that it rests on. Table of difficulties: version ${difficulties}.</p>`,
    html`<ul>${limits.map((limit) => html`<li>${limit}</li>`)}</ul>`,
    html`<p>This report is verified offline with <code>throughline verify</code> and its JSON form: every path is derived again from the facts in it, and the cut is sought
again. SHA-256 of its content: <code>${hash}</code></p>`,
    html`<p class="quiet versions">Rules applied, with their versions: ${versions.map((version, index) => html`${index === 0 ? '' : ' · '}${version}`)}</p>`,
  )
}
