import { isRefusal } from '@throughline/analysis/refusal.ts'
import { type ChangeTemplate, changesOfTemplate, changeTemplates } from '@throughline/analysis/what-if/templates.ts'
import { writeChange } from '@throughline/analysis/what-if/written-change.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import type { HeldRevision } from '../revisions/held-revision.ts'
import { InvalidInputError, NotFoundError, questionErrors } from './errors.ts'
import { revisionArguments, revisionAsked } from './revision.ts'

const TemplateUsingType = builder.objectRef<NonNullable<ChangeTemplate['using']>>('ChangeTemplateUsing').implement({
  fields: (t) => ({ kinds: t.exposeStringList('kinds'), label: t.exposeString('label') }),
})

const ChangeTemplateType = builder.objectRef<ChangeTemplate>('ChangeTemplate').implement({
  description: 'A common question of what if, asked in one step.',
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    about: t.exposeString('about'),
    of: t.exposeStringList('of', { description: 'Kinds of what it is applied to.' }),
    using: t.field({
      type: TemplateUsingType,
      nullable: true,
      description: 'The second thing that it needs, where it needs one.',
      resolve: ({ using }) => using,
    }),
  }),
})

const TemplateChangesType = builder.objectRef<{ readonly changes: readonly object[] }>('TemplateChanges').implement({
  fields: (t) => ({
    changes: t.field({
      type: ['JsonObject'],
      description: 'As `whatIf` takes them.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
})

const TemplateChangesResult = builder.errorUnion('TemplateChangesResult', {
  types: [TemplateChangesType, ...questionErrors],
  // Errors are told apart by their class.
  resolveType: () => TemplateChangesType,
})

builder.queryFields((t) => ({
  changeTemplates: t.field({
    type: [ChangeTemplateType],
    complexity: costOfList(changeTemplates.length),
    resolve: () => changeTemplates,
  }),
  templateChanges: t.field({
    type: TemplateChangesResult,
    description: 'The changes that a template makes of something.',
    args: {
      template: t.arg.string({ required: true }),
      of: t.arg.string({ required: true, description: 'Key of the asset that it is applied to.' }),
      using: t.arg.string({ description: 'Key of the second thing that it needs.' }),
      ...revisionArguments(),
    },
    resolve: async (_, { template: id, of, using, ...at }, context) => {
      const held = await revisionAsked(context, at)
      const template = changeTemplates.find((one) => one.id === id)
      if (template === undefined) throw new InvalidInputError(`There is no template ${JSON.stringify(id)}.`, 'template')
      const second = using == null ? undefined : assetOf(held, using)
      const changes = changesOfTemplate(held.revision.derived.estate, template, assetOf(held, of), second)
      if (isRefusal(changes)) throw new InvalidInputError(changes.refused, 'of')
      return { changes: changes.map(writeChange) }
    },
  }),
}))

/** @throws NotFoundError */
function assetOf(held: HeldRevision, key: string) {
  const asset = held.asset(key)
  if (asset === undefined) throw new NotFoundError(`There is no asset ${JSON.stringify(key)}.`)
  return asset
}
