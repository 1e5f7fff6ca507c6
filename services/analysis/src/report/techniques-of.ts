import { compareText } from '@throughline/graph/facts/settle.ts'
import { allRules } from '@throughline/graph/rules/all-rules.ts'
import type { ShownPath } from '../answers/paths.ts'
import type { Report } from '../answers/report.ts'

/** The public techniques and risks that paths are instances of, those on most paths first. */
export function techniquesOf(paths: readonly ShownPath[]): Report['techniques'] {
  const rulesOfPaths = paths.map(({ steps }) => new Set(steps.map(({ rule }) => rule)))
  const applied = allRules.filter(({ id }) => rulesOfPaths.some((rules) => rules.has(id)))
  const references = applied.flatMap(({ id: rule, references: own }) => own.map((reference) => ({ rule, reference })))
  return [...Map.groupBy(references, ({ reference }) => reference.id)]
    .flatMap(([id, found]) => {
      const rules = found.map(({ rule }) => rule)
      const [first] = found
      if (first === undefined) return []
      const { catalogue, url } = first.reference
      const count = rulesOfPaths.filter((own) => rules.some((rule) => own.has(rule))).length
      return [{ id, catalogue, url, rules, paths: count }]
    })
    .sort((a, b) => compareText(a.catalogue, b.catalogue) || b.paths - a.paths || compareText(a.id, b.id))
}
