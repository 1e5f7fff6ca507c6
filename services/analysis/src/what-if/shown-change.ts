import { relationId } from '@throughline/graph/facts/relation-id.ts'
import type { WhatIfAnswer } from '../answers/what-if.ts'
import type { Change } from './changes.ts'

/** A change as answers repeat it: added facts by their ids. */
export function shownChange(change: Change): WhatIfAnswer['changes'][number] {
  if (change.change !== 'add') return change
  const { assets, relations } = change.facts
  return { change: 'add', assets: assets.map(({ id }) => id), relations: relations.map(relationId) }
}
