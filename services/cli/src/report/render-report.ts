import type { Report } from '@throughline/analysis/answers/report.ts'
import { frame, nothing as noneFound } from '../terminal/frame.ts'
import { changesSection } from './changes.ts'
import { cutSection } from './cut.ts'
import { headline } from './headline.ts'
import { html, nothing } from './html.ts'
import { pathsSection } from './paths.ts'
import { methodSection, scopeSection, targetsSection, techniquesSection } from './scope.ts'
import { styleSheet } from './style.ts'

/**
 * A report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere, and a policy that lets none in. The
 * same report gives the same bytes.
 */
export function renderReport(report: Report): string {
  const names = new Map(report.assets.map((asset) => [asset.id, asset]))
  const { revision, publishedAt, paths, changes, techniques } = report
  const title = revision === null ? 'Attack paths of files' : `Attack paths, revision ${revision}`
  const contents = [
    ['figures', 'Figures'],
    ['cut', 'Which changes stop it'],
    ['paths', 'Attack paths'],
    ...(changes === null ? [] : [['changes', 'Changes'] as const]),
    ['targets', 'Targets'],
    ...(techniques.length === 0 ? [] : [['techniques', 'Techniques'] as const]),
    ['scope', 'What was read'],
    ['method', 'Method'],
  ] as const
  const found = paths.length === 0 ? noneFound('path', report) : `${paths.length} attack paths`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Throughline: ${title}</title>
<style>${{ markup: styleSheet }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>From where an attacker can stand, which sensitive data can they reach, and which change stops it?</p>
<p class="quiet">${frame(report, found)
    .split('\n')
    .map((line, index) =>
      index === 0 ? html`${line}` : html`<br><span class="opens">${line}</span>`,
    )}${publishedAt === null ? nothing : html`<br>Published ${publishedAt}`}</p>
<nav>${contents.map(([id, text]) => html`<a href="#${id}">${text}</a>`)}</nav>
</header>
<main>
${headline(report)}
${cutSection(report, names)}
${pathsSection(report, names)}
${changesSection(report)}
${targetsSection(report, names)}
${techniquesSection(report)}
${scopeSection(report)}
${methodSection(report)}
</main>
</body>
</html>
`
  return page.markup
}
