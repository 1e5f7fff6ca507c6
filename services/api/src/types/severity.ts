import { type Severity, severities } from '@throughline/analysis/metrics/severity.ts'
import { builder } from '../builder.ts'

const meaning = {
  critical: 'A confirmed path to what is worth most.',
  high: 'A candidate path to what is worth most, or a confirmed one to what is worth 3.',
  moderate: 'A candidate path to what is worth 3.',
  low: 'A path to what is a target only by being named.',
  none: 'No path.',
} as const satisfies Record<Severity, string>

export const SeverityEnum = builder.enumType('Severity', {
  description: 'How bad a path is: by the worth of its target, and whether it is confirmed.',
  values: Object.fromEntries(severities.map((severity) => [severity, { description: meaning[severity] }])) as {
    // Object.fromEntries forgets the names that it was given.
    readonly [S in Severity]: { readonly description: string }
  },
})
