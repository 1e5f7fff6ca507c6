import { mostSeconds, usualSeconds } from '../questions/scope.ts'
import { type InputFieldBuilder, revisionFields } from './revision.ts'

/** Declares between what a question asks, and at which revision. */
export function scopeFields(t: InputFieldBuilder) {
  return {
    from: t.stringList({ description: 'Asset keys, or access@asset; default: all entries.' }),
    to: t.stringList({ description: 'Asset keys, or access@asset; default: all targets.' }),
    profiles: t.stringList({ description: 'Entry profiles; absent: the default ones.' }),
    ...revisionFields(t),
  }
}

/** Declares how long a question may take. */
export function deadlineField(t: InputFieldBuilder) {
  return t.int({
    description: `Seconds after which the best answer so far is given; default ${usualSeconds}, at most ${mostSeconds}.`,
  })
}
