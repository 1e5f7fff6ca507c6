import type { Contribution, Disagreement, SourcesAnswer } from '@throughline/analysis/answers/sources.ts'
import { counted, frame } from './frame.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

/** How many of each list are shown to people; `--json` has all. */
const shown = 20

/** Why a value counts, in words. */
const because: Readonly<Record<Disagreement['reason'], string>> = {
  operator: 'the operator’s word',
  any: 'one source that says so is enough',
  all: 'only true where all sources agree',
  highest: 'the highest counts',
  first: 'the riskier counts',
  newest: 'the newest observation counts',
  source: 'equally new; the first source by name counts',
}

/** What each source contributed, for people; then what sources share, dispute, and what could not be joined. */
export function showSources(answer: SourcesAnswer): string {
  const { sources, shared, disagreements, conflicts, waiting } = answer
  const sections = [
    sources.map(showContribution),
    section(counted(shared.length, 'asset is stated', 'assets are stated') + ' by several sources', shared, (one) => {
      const { scheme, value } = one.identifier
      const by = style('quiet', `${scheme} ${safeText(value)} · ${few(one.sources.map(safeText))}`)
      return `  ${one.kind.padEnd(15)} ${safeText(one.name)}\n      ${by}`
    }),
    section(counted(disagreements.length, 'disagreement', 'disagreements'), disagreements, showDisagreement),
    section(counted(conflicts.length, 'fact', 'facts') + ' refused', conflicts, ({ id, reason, places }) => {
      return `  ${safeText(id)}: ${safeText(reason)}\n      ${style('quiet', placesOf(places))}`
    }),
    section(`${counted(waiting.total, 'relation waits', 'relations wait')} for an asset`, waiting.first, (wait) => {
      const missing = wait.missing.map(safeText).join(' and ')
      return `  ${wait.type} ${safeText(wait.from)} → ${safeText(wait.to)}\n      ${style('quiet', `nothing brings ${missing} · ${placesOf(wait.places)}`)}`
    }),
  ].filter((lines) => lines.length > 0)
  return [
    frame(answer, counted(sources.length, 'source', 'sources')),
    ...sections.flatMap((lines) => ['', ...lines]),
  ].join('\n')
}

function showContribution({ source, assets, relations, sharedWith }: Contribution): string {
  const kinds = Object.entries(assets.byKind).map(([kind, count]) => `${count} ${kind}`)
  const others = sharedWith.map((other) => safeText(other.source))
  return [
    style('strong', safeText(source)),
    `  ${counted(assets.total, 'asset', 'assets')} (${assets.alone} stated by no other), ${counted(relations.total, 'relation', 'relations')} (${relations.alone} by no other)`,
    ...(kinds.length === 0 ? [] : [`  ${style('quiet', kinds.join(' · '))}`]),
    ...(others.length === 0 ? [] : [`  ${style('quiet', `shares with ${few(others)}`)}`]),
  ].join('\n')
}

/** Sources that are named in one line. */
const named = 6

function few(names: readonly string[]): string {
  const more = names.length > named ? ` and ${names.length - named} more` : ''
  return `${names.slice(0, named).join(', ')}${more}`
}

function showDisagreement({ kind, name, property, reason, values }: Disagreement): string {
  const [won] = values
  const lines = values.map(({ value, source, file }, index) => {
    const said = `${safeText(JSON.stringify(value))} of ${safeText(source)} (${safeText(file)})`
    if (index === 0) return `${style('strong', said)} ${style('quiet', `· ${because[reason]}`)}`
    return style('quiet', `${JSON.stringify(value) === JSON.stringify(won?.value) ? 'and' : 'not'} ${said}`)
  })
  return [`  ${kind} ${safeText(name)}: ${property}`, ...lines.map((line) => `      ${line}`)].join('\n')
}

function section<T>(title: string, items: readonly T[], show: (item: T) => string): readonly string[] {
  if (items.length === 0) return []
  const more = items.length > shown ? [style('quiet', `  and ${items.length - shown} more (--json has all)`)] : []
  return [title, ...items.slice(0, shown).map(show), ...more]
}

function placesOf(places: SourcesAnswer['conflicts'][number]['places']): string {
  return [...new Set(places.map(({ source, file }) => `${safeText(source)} (${safeText(file)})`))].join(', ')
}
