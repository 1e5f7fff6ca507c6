import type { PathsAnswer, ShownPath } from '@throughline/analysis/answers/paths.ts'
import { counted, frame, nothing } from './frame.ts'
import { lineTo, miniature } from './miniature.ts'
import { place } from './place.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'
import { terminalWidth, wrap } from './wrap.ts'

/** Attack paths for people: per path its line, what it means, its stations, and what gives it its place; with `steps`, what each step rests on. */
export function showPaths(answer: PathsAnswer, steps: boolean): string {
  const found =
    answer.paths.length === 0 ? nothing('path', answer) : counted(answer.paths.length, 'attack path', 'attack paths')
  const paths = answer.paths.map((path, index) => showPath(path, index + 1, { steps, ranking: true }))
  return [frame(answer, found), ...paths].join('\n\n')
}

interface Beside {
  /** What each step rests on. */
  readonly steps: boolean
  /** What gives the path its place among others. */
  readonly ranking?: boolean
}

/** One path, by its number in a list. */
export function showPath(path: ShownPath, number: number, { steps, ranking = false }: Beside): string {
  const indent = '     '
  const line = style('hold', miniature(path.steps.map(({ to }) => to.access)))
  const facts = [
    `${path.target.access} ${safeText(path.target.asset)}`,
    `sensitivity ${path.target.sensitivity}`,
    `cost ${path.cost}`,
    counted(path.hops, 'hop', 'hops'),
    path.confirmed ? 'confirmed' : 'candidate',
    path.id.slice(0, 12),
  ]
  return [
    `${String(number).padStart(3)}  ${line}  ${style('quiet', facts.join(' · '))}`,
    wrap(style('strong', safeText(path.sentence)), terminalWidth(), indent),
    wrap(stations(path), terminalWidth(), indent),
    ...(ranking ? [wrap(style('quiet', safeText(path.ranking)), terminalWidth(), indent)] : []),
    ...(steps ? path.steps.map((step) => showStep(step, indent)) : []),
  ].join('\n')
}

/** `issues ┈ fed get_issue ┈ inject agent`: each station with how it is held, after the line that leads to it. */
function stations({ entry, steps }: ShownPath): string {
  const [first] = steps
  const start = first?.from.access === entry.access ? entry : (first?.from ?? entry)
  const rest = steps.map(({ to }) => `${lineTo(to.access)} ${to.access} ${safeText(to.asset)}`)
  return [`${start.access} ${safeText(start.asset)}`, ...rest].join(' ')
}

function showStep(step: ShownPath['steps'][number], indent: string): string {
  const relations = step.relations.map(
    ({ type, from, to, basis, evidence }) => `${safeText(from)} ${type} ${safeText(to)} (${basis}, ${place(evidence)})`,
  )
  const properties = step.properties.map(
    ({ asset, property, value, basis, evidence }) =>
      `${safeText(asset)} ${property} ${safeText(JSON.stringify(value))} (${basis}, ${place(evidence)})`,
  )
  const techniques = step.techniques.length > 0 ? ` ${step.techniques.join(', ')}` : ''
  return [
    `${indent}${step.rule}${style('quiet', techniques)}`,
    ...[...relations, ...properties].map((text) => style('quiet', `${indent}  ${text}`)),
  ].join('\n')
}
