import type { Report } from '@throughline/analysis/answers/report.ts'
import { changesSection } from './changes.ts'
import { coverOf } from './cover.ts'
import { cutSection } from './cut.ts'
import { headline } from './headline.ts'
import { html } from './html.ts'
import { namesOf, namesSection } from './names.ts'
import { pathsSection } from './paths.ts'
import { methodSection, scopeSection, targetsSection, techniquesSection } from './scope.ts'
import { styleSheet } from './style.ts'

/**
 * A report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere, and a policy that lets none in. The
 * same report gives the same bytes.
 */
export function renderReport(report: Report): string {
  const names = namesOf(report)
  const { revision, changes, techniques } = report
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
    ...(report.assets.some(({ id, name }) => id !== name) ? [['names', 'Names'] as const] : []),
  ] as const
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
${coverOf(report, title, contents)}
<main>
${headline(report)}
${cutSection(report, names)}
${pathsSection(report, names)}
${changesSection(report, names)}
${targetsSection(report, names)}
${techniquesSection(report)}
${scopeSection(report)}
${methodSection(report)}
${namesSection(report)}
</main>
</body>
</html>
`
  return page.markup
}
