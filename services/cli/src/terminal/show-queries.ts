import type { SavedQuery } from '../service-queries.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'

/** Queries for people: by theme, with what each asks and its parameters. */
export function showQueries(queries: readonly SavedQuery[]): string {
  const themes = Map.groupBy(queries, ({ theme }) => theme ?? 'Saved for all')
  return [...themes].map(([theme, own]) => [theme, ...own.flatMap(lines)].join('\n')).join('\n\n')
}

function lines({ id, builtIn, name, description, parameters }: SavedQuery): readonly string[] {
  const named = builtIn ? `${id}  ${style('quiet', name)}` : safeText(name)
  const asked = parameters.map((parameter) => safeText(`${parameter.name}=${String(parameter.default)}`))
  const asks = [
    description === '' ? [] : [safeText(description)],
    asked.length === 0 ? [] : [`(${asked.join(', ')})`],
  ].flat()
  return [`  ${named}`, ...(asks.length === 0 ? [] : [`    ${style('quiet', asks.join(' '))}`])]
}
