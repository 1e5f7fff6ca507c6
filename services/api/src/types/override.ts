import { asWritten } from '@throughline/analysis/as-written.ts'
import { holdsSecretInside } from '@throughline/analysis/holds-secret-inside.ts'
import type { Claimed } from '@throughline/graph/facts/claim.ts'
import { faultOf } from '@throughline/graph/facts/resolve-under.ts'
import type { Override } from '@throughline/graph/facts/ruling.ts'
import { OPERATOR } from '@throughline/graph/facts/settle.ts'
import { propertiesOf } from '@throughline/graph/ontology/asset-kinds.ts'
import { operatorsList } from '@throughline/graph/store/claims/operators-list.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { propertyValueOf } from '../rulings/property-value.ts'
import { type AssetNode, AssetType, assetNode } from './asset.ts'
import { ChangeAnswerType, speak } from './change-answer.ts'
import { changeErrors, InvalidInputError, NotFoundError } from './errors.ts'
import { EvidenceType } from './evidence.ts'
import { revisionAsked } from './revision.ts'

interface OverrideNode {
  readonly ruling: Claimed<Override>
  readonly asset: AssetNode | undefined
}

const OverrideType = builder.objectRef<OverrideNode>('Override').implement({
  description: 'An operator’s word about one property of one asset: it wins over every source.',
  fields: (t) => ({
    key: t.string({ description: 'The asset’s id.', resolve: ({ ruling }) => ruling.claim.asset }),
    asset: t.field({
      type: AssetType,
      nullable: true,
      description: 'Null where no source states it: then the override waits.',
      resolve: ({ asset }) => asset ?? null,
    }),
    property: t.string({ resolve: ({ ruling }) => ruling.claim.property }),
    value: t.field({ type: 'PropertyValue', resolve: ({ ruling }) => ruling.claim.value }),
    evidence: t.field({ type: EvidenceType, resolve: ({ ruling }) => ruling.claim.evidence }),
    removable: t.boolean({
      description: 'It stands in the list that the service keeps, so it can be taken back here; else in a file.',
      resolve: ({ ruling: { source, unit } }) => source === OPERATOR && unit === operatorsList,
    }),
  }),
})

builder.queryField('overrides', (t) =>
  t.field({
    type: [OverrideType],
    description: 'Every override that holds, by asset and property.',
    resolve: async (_, __, context) => {
      const held = (await context.revisions.latest()) === undefined ? undefined : await revisionAsked(context, {})
      const overrides = (await context.rulings.rulings()).filter(isOverride)
      const key = ({ claim: { asset, property } }: Claimed<Override>) => JSON.stringify([asset, property])
      return overrides
        .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
        .map((ruling): OverrideNode => ({ ruling, asset: held && assetNode(held, ruling.claim.asset) }))
    },
  }),
)

const SetOverrideInput = builder.inputType('SetOverrideInput', {
  fields: (t) => ({
    asset: t.string({ required: true }),
    property: t.string({ required: true }),
    value: t.field({ type: 'PropertyValue', required: true }),
    reason: t.string({ required: true }),
    author: t.string({ description: 'Who says so.' }),
  }),
})

const RemoveOverrideInput = builder.inputType('RemoveOverrideInput', {
  fields: (t) => ({ asset: t.string({ required: true }), property: t.string({ required: true }) }),
})

builder.mutationFields((t) => ({
  setOverride: t.field({
    type: ChangeAnswerType,
    description:
      'States a property of an asset, over what every source says, until it is taken back. A value may be given as text.',
    args: { input: t.arg({ type: SetOverrideInput, required: true }) },
    errors: { types: [...changeErrors] },
    resolve: async (_, { input: { asset: key, property, reason, author, ...input } }, context) => {
      const { asset } = await assetAsked(context, key)
      const given = propertyValueOf(input.value)
      const declared = propertiesOf(asset.kind)[property]
      const value =
        given === undefined || declared === undefined ? given : (propertyValueOf(asWritten(declared, given)) ?? given)
      const fault = value === undefined ? 'it is no value of a property' : faultOf({ property, value }, asset)
      if (value === undefined || fault !== undefined) throw new InvalidInputError(`It cannot be: ${fault}.`, 'value')
      const said = { asset: key, property, value, reason, ...(author == null || author === '' ? {} : { author }) }
      if (holdsSecretInside(said)) throw new InvalidInputError('A text in it holds a secret in clear.', 'value')
      return speak(context, { set: [said] })
    },
  }),
  removeOverride: t.field({
    type: ChangeAnswerType,
    description: 'Takes back what was stated with `setOverride`: what the sources say holds again.',
    args: { input: t.arg({ type: RemoveOverrideInput, required: true }) },
    errors: { types: [...changeErrors] },
    resolve: async (_, { input: { asset, property } }, context) => {
      const found = (await context.rulings.rulings())
        .filter(isOverride)
        .filter(({ claim }) => claim.asset === asset && claim.property === property)
      if (found.length === 0) throw new NotFoundError(`There is no override of ${property} of ${asset}.`)
      const isOwn = found.some(({ source, unit }) => source === OPERATOR && unit === operatorsList)
      if (!isOwn) throw new InvalidInputError(`It stands in ${found[0]?.unit}: take it out there and sync the file.`)
      return speak(context, { remove: [{ asset, property }] })
    },
  }),
}))

/** The asset of a key in the current revision. @throws NotFoundError, NoRevisionError */
export async function assetAsked(context: Context, key: string): Promise<AssetNode> {
  const node = assetNode(await revisionAsked(context, {}), key)
  if (node === undefined) throw new NotFoundError(`There is no asset ${key}.`)
  return node
}

function isOverride(ruling: Awaited<ReturnType<Context['rulings']['rulings']>>[number]): ruling is Claimed<Override> {
  return ruling.claim.form === 'override'
}
