import type { Report } from '@throughline/analysis/answers/report.ts'
import { counted, nothing as noneFound, searchedText } from '../terminal/frame.ts'
import { type Html, html, nothing } from './html.ts'
import { minuteOf } from './parts.ts'

/** What the report is about, how much was searched, and what is in it. */
export function coverOf(report: Report, title: string, contents: readonly (readonly [string, string])[]): Html {
  const { revision, publishedAt, asOf, paths, scope, hash } = report
  const { searched, missing } = searchedText(report)
  const facts: readonly (readonly [string, string])[] = [
    ['About', revision === null ? 'Files' : `Revision ${revision}`],
    ...(publishedAt === null ? [] : [['Published', minuteOf(publishedAt)] as const]),
    ['Expiry judged at', minuteOf(asOf)],
    [
      'Read',
      `${counted(scope.sources.length, 'source', 'sources')}: ${counted(scope.assets, 'asset', 'assets')}, ${counted(scope.relations, 'relation', 'relations')}`,
    ],
    ['Searched', searched],
  ]
  return html`<header>
<p class="brand">${mark}Throughline</p>
<h1>${title}</h1>
<p>From where an attacker can stand, which sensitive data can they reach, and which change stops it?</p>
<p class="sentence">${paths.length === 0 ? noneFound('path', report) : sentenceOf(report)}</p>
<dl class="about">${facts.map(([what, value]) => html`<div><dt>${what}</dt><dd>${value}</dd></div>`)}<div class="hash"><dt>SHA-256 of the content</dt><dd><code>${hash}</code></dd></div></dl>
${missing.length === 0 ? nothing : html`<ul class="opens">${missing.map((gap) => html`<li>${gap}</li>`)}</ul>`}
<nav>${contents.map(([id, text]) => html`<a href="#${id}">${text}</a>`)}</nav>
</header>`
}

/** The whole in a sentence. */
function sentenceOf({ overview, cut }: Report): string {
  const { count, of } = overview.exposure.targets
  const worst = overview.severities.find(({ targets }) => targets > 0)
  const changes = cut.grants.length + cut.hardenings.length
  const end =
    cut.status === 'impossible'
      ? 'No change that can be made ends all paths.'
      : `${counted(changes, 'change', 'changes')} of effort ${cut.effort} ${changes === 1 ? 'ends' : 'end'} all paths${cut.status === 'optimal' ? ', and none take less' : ''}.`
  const which = worst === undefined ? '' : `, ${worst.targets} of them ${worst.severity}`
  return `Attackers reach ${count} of ${counted(of, 'target', 'targets')}${which}. ${end}`
}

/** The mark of the explorer: a line from a start to an end. */
const mark = html`<svg width="27" height="20" viewBox="0 0 27 20" aria-hidden="true"><path d="M5 15 C9 15 9 4 13.5 4 S18 15 22.5 15"/><circle class="start" cx="4" cy="15" r="2.7"/><circle cx="23" cy="15" r="3"/></svg>`
