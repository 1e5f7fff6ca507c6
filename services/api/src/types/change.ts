import type { Change } from '@throughline/analysis/what-if/changes.ts'
import { builder } from '../builder.ts'

const SetInput = builder.inputType('SetPropertyInput', {
  fields: (t) => ({
    of: t.string({ required: true, description: 'Key of an asset or a relation.' }),
    property: t.string({ required: true }),
    value: t.field({ type: 'PropertyValue', required: true }),
  }),
})

const ControlInput = builder.inputType('AddControlInput', {
  fields: (t) => ({
    control: t.string({ required: true, description: 'Key of the control.' }),
    of: t.string({ required: true, description: 'Key of what it protects.' }),
  }),
})

export const ChangeInputType = builder.inputType('ChangeInput', {
  description: 'One change that is supposed. Additions come first, then settings, then what is taken away.',
  isOneOf: true,
  fields: (t) => ({
    revoke: t.string({ description: 'A grant: every relation that stands on it ends.' }),
    remove: t.string({ description: 'Key of an asset or a relation.' }),
    set: t.field({ type: SetInput }),
    control: t.field({ type: ControlInput }),
    add: t.field({ type: 'JsonObject', description: 'Facts, in the form of a facts file.' }),
  }),
})

/** A change, and what it is in words. */
export interface ChangeNode {
  readonly change: Change
  readonly words: string
}

const ChangeSort = builder.enumType('ChangeSort', {
  values: { REVOKE: {}, REMOVE: {}, SET: {}, CONTROL: {}, ADD: {} } as const,
})

const sorts = { revoke: 'REVOKE', remove: 'REMOVE', set: 'SET', 'add-control': 'CONTROL', add: 'ADD' } as const

export const ChangeType = builder.objectRef<ChangeNode>('Change').implement({
  description: 'A change that was supposed.',
  fields: (t) => ({
    sort: t.field({ type: ChangeSort, resolve: ({ change }) => sorts[change.change] }),
    words: t.exposeString('words', { description: 'As an instruction to whoever makes it.' }),
    grant: t.string({ nullable: true, resolve: ({ change }) => (change.change === 'revoke' ? change.grant : null) }),
    of: t.string({
      nullable: true,
      description: 'Key of what is changed.',
      resolve: ({ change }) => ('of' in change ? change.of : null),
    }),
    property: t.string({ nullable: true, resolve: ({ change }) => ('property' in change ? change.property : null) }),
    value: t.field({
      type: 'PropertyValue',
      nullable: true,
      resolve: ({ change }) => ('value' in change ? change.value : null),
    }),
    control: t.string({ nullable: true, resolve: ({ change }) => ('control' in change ? change.control : null) }),
    assets: t.stringList({
      description: 'Keys of assets that are added.',
      resolve: ({ change }) => (change.change === 'add' ? change.facts.assets.map(({ id }) => id) : []),
    }),
    relations: t.int({
      description: 'How many relations are added.',
      resolve: ({ change }) => (change.change === 'add' ? change.facts.relations.length : 0),
    }),
  }),
})
