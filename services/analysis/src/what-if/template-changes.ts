import type { Revision } from '@throughline/graph/derive/revision.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Change } from './changes.ts'
import { changesOfTemplate, changeTemplates } from './templates.ts'

/** The name of a template, and ids of what it is applied to. */
export interface TemplateAsked {
  readonly name: string
  readonly of: string
  readonly using?: string | undefined
}

/** The changes that a template makes of something in a revision. */
export function templateChanges(
  { derived: { facts, estate } }: Revision,
  { name, of, using }: TemplateAsked,
): readonly Change[] | Refusal {
  const template = changeTemplates.find(({ id }) => id === name)
  if (template === undefined)
    return refuse(
      `There is no template ${JSON.stringify(name)}; there are ${changeTemplates.map(({ id }) => id).join(', ')}.`,
    )
  const find = (id: string) => {
    const number = facts.findAsset(id)
    return number === undefined ? refuse(`There is no asset ${JSON.stringify(id)}.`) : facts.asset(number)
  }
  const [asset, second] = [find(of), using === undefined ? undefined : find(using)]
  if ('refused' in asset) return asset
  if (second !== undefined && 'refused' in second) return second
  return changesOfTemplate(estate, template, asset, second)
}
