import { namesIn } from '../questions/bounds.ts'
import { effortsIn } from '../questions/efforts.ts'
import { deadlineIn, type ScopeInput, scopeIn } from '../questions/scope.ts'
import type { InputFieldBuilder } from './revision.ts'
import { deadlineField, scopeFields } from './scope-input.ts'

/** What may be changed to end paths, as the API takes it. */
interface ChangesLeft {
  readonly keep?: readonly string[] | null | undefined
  readonly grantsOnly?: boolean | null | undefined
  readonly efforts?: object | null | undefined
  readonly deadline?: number | null | undefined
}

interface LeverInput extends ScopeInput, ChangesLeft {}

/** Declares what may be changed, and at what effort. */
export function changesLeftFields(t: InputFieldBuilder) {
  return {
    keep: t.stringList({ description: 'Grants that stay, and keys of assets or relations whose properties stay.' }),
    grantsOnly: t.boolean({ description: 'Revoke grants only; set no property.' }),
    efforts: t.field({ type: 'JsonObject', description: 'Your own efforts: relations, hardenings, grants.' }),
    deadline: deadlineField(t),
  }
}

/** Declares what may be changed, at what effort, between what a question asks, and at which revision. */
export function leverFields(t: InputFieldBuilder) {
  return { ...changesLeftFields(t), ...scopeFields(t) }
}

/** What such fields leave to be changed. @throws InvalidInputError */
export function changesLeft(asked: ChangesLeft) {
  return {
    keep: namesIn(asked.keep, 'keep'),
    grantsOnly: asked.grantsOnly ?? false,
    efforts: effortsIn(asked.efforts),
  }
}

/** The question that such fields ask. @throws InvalidInputError */
export function leverQuestion(asked: LeverInput) {
  return {
    ...scopeIn(asked),
    ...changesLeft(asked),
    deadlineMs: deadlineIn(asked.deadline),
  }
}
