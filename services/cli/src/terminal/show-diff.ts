import type { Cause, DiffAnswer } from '@throughline/analysis/answers/diff.ts'
import { counted, frame } from './frame.ts'
import { place } from './place.ts'
import { safeText } from './safe-text.ts'
import { showRelation } from './show-change.ts'
import { showPath } from './show-paths.ts'
import { style } from './style.ts'

/** What opened and closed between two revisions, for people: each path with the facts that came, went or changed. */
export function showDiff(answer: DiffAnswer): string {
  const { before, after, opened, closed } = answer
  const found = `${counted(opened.length, 'path', 'paths')} opened, ${closed.length} closed since ${about(before)}`
  return [frame({ ...answer, ...after }, found), ...section('Opened', opened), ...section('Closed', closed)].join(
    '\n\n',
  )
}

function about({ revision, asOf }: DiffAnswer['before']): string {
  return revision === null ? `the earlier files (as of ${asOf})` : `revision ${revision}`
}

function section(title: string, changed: DiffAnswer['opened']): string[] {
  if (changed.length === 0) return []
  return [
    `${title}:`,
    ...changed.map(({ path, causes }, index) =>
      [
        showPath(path, index + 1, { steps: false }),
        ...causes.map((cause) => style('quiet', `     because ${words(cause)}`)),
      ].join('\n'),
    ),
  ]
}

function words({ fact, of, change, relation, property, before, after, evidence }: Cause): string {
  const what = relation === undefined ? safeText(of) : showRelation(relation)
  const where = ` (${place(evidence)})`
  switch (fact) {
    case 'asset':
    case 'relation':
      return `${what} ${change === 'added' ? 'is new' : 'is gone'}${where}`
    case 'property':
      return `${property} of ${what} was ${value(before)} and is ${value(after)}${where}`
    case 'expiry':
      return `${what} expired at ${safeText(String(before))}${where}`
  }
}

function value(given: unknown): string {
  return given === undefined ? 'not stated' : safeText(JSON.stringify(given))
}
