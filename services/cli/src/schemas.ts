import { bestAnswerSchema } from '@throughline/analysis/answers/best.ts'
import { blastAnswerSchema } from '@throughline/analysis/answers/blast.ts'
import { chokeAnswerSchema } from '@throughline/analysis/answers/choke.ts'
import { cutAnswerSchema } from '@throughline/analysis/answers/cut.ts'
import { diffAnswerSchema } from '@throughline/analysis/answers/diff.ts'
import { inventoryAnswerSchema } from '@throughline/analysis/answers/inventory.ts'
import { overridesAnswerSchema } from '@throughline/analysis/answers/overrides.ts'
import { overviewAnswerSchema } from '@throughline/analysis/answers/overview.ts'
import { pathsAnswerSchema } from '@throughline/analysis/answers/paths.ts'
import { proofSchema } from '@throughline/analysis/answers/proof.ts'
import { reportSchema } from '@throughline/analysis/answers/report.ts'
import { sourcesAnswerSchema } from '@throughline/analysis/answers/sources.ts'
import { verifyAnswerSchema } from '@throughline/analysis/answers/verify.ts'
import { whatIfAnswerSchema } from '@throughline/analysis/answers/what-if.ts'
import { queriesFileSchema } from '@throughline/graph/store/saved/query-definition.ts'
import { z } from 'zod'
import { queryAnswerSchema } from './query-answer.ts'
import { scanAnswerSchema } from './scan-answer.ts'
import { scheduleAnswerSchema } from './schedule-answer.ts'
import { doctorSchema, statusSchema } from './service-answers.ts'
import { syncAnswerSchema } from './sync-answer.ts'

/** What `--json` prints, by the command that prints it; `by` where that is another. */
const answers = {
  paths: { title: 'Attack paths', schema: pathsAnswerSchema },
  overview: { title: 'Exposure, impact, severities and protection', schema: overviewAnswerSchema },
  blast: { title: 'Blast radius', schema: blastAnswerSchema },
  whatif: { title: 'What changes would close, open and break', schema: whatIfAnswerSchema },
  choke: { title: 'Choke points', schema: chokeAnswerSchema },
  cut: { title: 'The cheapest cut', schema: cutAnswerSchema },
  best: { title: 'The few changes that separate most', schema: bestAnswerSchema },
  diff: { title: 'What opened and closed between two revisions', schema: diffAnswerSchema },
  proof: { title: 'An attack path with all that it rests on', schema: proofSchema, by: 'throughline prove' },
  report: { title: 'A revision as an auditor reads it', schema: reportSchema },
  verify: { title: 'Whether a proof or a report holds', schema: verifyAnswerSchema },
  sources: { title: 'What each source contributed, shares and disputes', schema: sourcesAnswerSchema },
  inventory: {
    title: 'Assets, with what approved lists say of them and what sort of AI asset they are',
    schema: inventoryAnswerSchema,
  },
  override: { title: 'What operators state over their sources', schema: overridesAnswerSchema },
  query: { title: 'What a query found', schema: queryAnswerSchema },
  queries: { title: 'A file of queries', schema: queriesFileSchema },
  scan: { title: 'What a scan of this machine found', schema: scanAnswerSchema },
  sync: { title: 'How a sync went', schema: syncAnswerSchema },
  schedule: { title: 'Schedules of sources', schema: scheduleAnswerSchema, by: 'throughline schedule list --json' },
  status: { title: 'What runs here', schema: statusSchema },
  doctor: { title: 'What is missing to run here', schema: doctorSchema },
} as const satisfies Record<string, { title: string; schema: z.ZodType; by?: string }>

export type AnswerName = keyof typeof answers

export const answerNames: readonly string[] = Object.keys(answers)

export function isAnswerName(name: string): name is AnswerName {
  return answerNames.includes(name)
}

/** The JSON Schema (draft 2020-12) of an answer, as published under docs/schemas. */
export function jsonSchemaOf(name: AnswerName): object {
  const answer = answers[name]
  const { title, schema } = answer
  const by = 'by' in answer ? answer.by : `throughline ${name} --json`
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return { $schema, title, description: `What \`${by}\` prints.`, ...rest }
}

/** The text of an answer's schema file. */
export function schemaFile(name: AnswerName): string {
  return `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`
}
