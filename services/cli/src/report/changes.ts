import type { Cause, DiffAnswer } from '@throughline/analysis/answers/diff.ts'
import type { Report } from '@throughline/analysis/answers/report.ts'
import { type Html, html, nothing } from './html.ts'
import { factName, type Names } from './names.ts'
import { section, whence } from './parts.ts'

/** What opened and closed since an earlier revision; nothing where none was named. */
export function changesSection({ changes }: Report, names: Names): Html {
  if (changes === null) return nothing
  const { before, opened, closed } = changes
  const since = before.revision === null ? `files as of ${before.asOf}` : `revision ${before.revision} (${before.asOf})`
  return section(
    'changes',
    `Changes since ${since}`,
    opened.length + closed.length === 0 ? html`<p>No path opened, and none closed.</p>` : nothing,
    listed('Opened', 'opens', opened, names),
    listed('Closed', 'closes', closed, names),
  )
}

function listed(title: string, kind: string, paths: DiffAnswer['opened'], names: Names): Html {
  if (paths.length === 0) return nothing
  const items = paths.map(
    ({ path, causes }) =>
      html`<li>${path.sentence}<ul class="facts">${causes.map((cause) => html`<li>${causeText(cause, names)} ${whence(cause.basis, cause.evidence)}</li>`)}</ul></li>`,
  )
  return html`<h3 class="${kind}">${title} (${paths.length})</h3><ol>${items}</ol>`
}

function causeText({ fact, of, change, relation, property, before, after }: Cause, names: Names): Html {
  const what = html`<span>${factName(names, of, relation)}</span>`
  if (fact === 'expiry') return html`${what}: the time of <code>${property ?? ''}</code> passed`
  if (property === undefined) return html`${what} was ${change}`
  return html`${what}: <code>${property}</code> was <code>${text(before)}</code>, is <code>${text(after)}</code>`
}

function text(value: unknown): string {
  return value === undefined ? 'not there' : JSON.stringify(value)
}
