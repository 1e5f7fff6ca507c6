import type { Cause, DiffAnswer } from '@throughline/analysis/answers/diff.ts'
import type { Report } from '@throughline/analysis/answers/report.ts'
import { type Html, html, nothing } from './html.ts'
import { relationText, section, whence } from './parts.ts'

/** What opened and closed since an earlier revision; nothing where none was named. */
export function changesSection({ changes }: Report): Html {
  if (changes === null) return nothing
  const { before, opened, closed } = changes
  const since = before.revision === null ? `files as of ${before.asOf}` : `revision ${before.revision} (${before.asOf})`
  return section(
    'changes',
    `Changes since ${since}`,
    opened.length + closed.length === 0 ? html`<p>No path opened, and none closed.</p>` : nothing,
    listed('Opened', 'opens', opened),
    listed('Closed', 'closes', closed),
  )
}

function listed(title: string, kind: string, paths: DiffAnswer['opened']): Html {
  if (paths.length === 0) return nothing
  const items = paths.map(
    ({ path, causes }) =>
      html`<li>${path.sentence}<ul class="facts">${causes.map((cause) => html`<li>${causeText(cause)}<br>${whence(cause.basis, cause.evidence)}</li>`)}</ul></li>`,
  )
  return html`<h3 class="${kind}">${title} (${paths.length})</h3><ol>${items}</ol>`
}

function causeText({ fact, of, change, relation, property, before, after }: Cause): Html {
  const what = relation === undefined ? html`<bdi>${of}</bdi>` : relationText(relation)
  if (fact === 'expiry') return html`${what}: the time of <code>${property ?? ''}</code> passed`
  if (property === undefined) return html`${what} was ${change}`
  return html`${what}: <code>${property}</code> was <code>${text(before)}</code>, is <code>${text(after)}</code>`
}

function text(value: unknown): string {
  return value === undefined ? 'not there' : JSON.stringify(value)
}
