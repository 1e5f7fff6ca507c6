import { z } from 'zod'
import type { ChangeInput } from './changes.ts'
import type { ScopeInput } from './scope.ts'

const names = z.array(z.string()).nullish()

/** A saved question as it is kept: what `whatIf` takes. Written by this API alone. */
const scenarioQuestion = z.object({
  changes: z.array(
    z.object({
      revoke: z.string().nullish(),
      remove: z.string().nullish(),
      set: z.object({ of: z.string(), property: z.string(), value: z.unknown() }).nullish(),
      control: z.object({ control: z.string(), of: z.string() }).nullish(),
      add: z.looseObject({}).nullish(),
    }),
  ),
  from: names,
  to: names,
  profiles: names,
})

/** A question of what if, without the revision that it is about. */
export interface ScenarioQuestion extends ScopeInput {
  readonly changes: readonly ChangeInput[]
}

export function writeQuestion({ changes, from, to, profiles }: ScenarioQuestion): string {
  return JSON.stringify({ changes, from, to, profiles })
}

export function readQuestion(text: string): ScenarioQuestion {
  return scenarioQuestion.parse(JSON.parse(text))
}
