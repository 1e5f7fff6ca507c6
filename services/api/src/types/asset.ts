import { approvalState } from '@throughline/analysis/inventory/approval-state.ts'
import { classify } from '@throughline/analysis/inventory/classify.ts'
import type { Asset } from '@throughline/graph/facts/estate.ts'
import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import type { FactsView } from '../revisions/facts-view.ts'
import { countKinds, filterAssets } from '../search/filter-assets.ts'
import { assetOrders, orderAssets } from '../search/order-assets.ts'
import { AiClassEnum, AiClassType } from './ai-class.ts'
import { type ApprovalCount, ApprovalCountType, ApprovalStateEnum, approvalCounts } from './approval-state.ts'
import { EvidenceType, usualEvidence } from './evidence.ts'
import { KindCountType, kindCounts } from './kind-count.ts'
import { decodeNodeId, encodeNodeId } from './node-id.ts'
import { costOfPage, type InRevision, pageArguments, pageInRevision, revisionOfCursor } from './page.ts'
import { knownProperties, PropertyType } from './property.ts'
import { revisionArguments, revisionAsked } from './revision.ts'

/** An asset as a revision has it. */
export interface AssetNode {
  readonly held: FactsView
  readonly asset: Asset
}

export const AssetType = builder.objectRef<AssetNode>('Asset')

builder.node(AssetType, {
  description: 'Anything in the inventory. Its `id` names the revision too, since that is what it is immutable in.',
  id: { resolve: ({ held, asset }) => encodeNodeId(held.number, asset.id) },
  brandLoadedObjects: true,
  loadOne: async (id, { revisions }) => {
    const { revision, key } = decodeNodeId(id)
    const held = await revisions.find(revision)
    return held === undefined ? undefined : assetNode(held, key)
  },
  fields: (t) => ({
    key: t.string({ description: 'The id in the estate, as sources state it.', resolve: ({ asset }) => asset.id }),
    kind: t.string({ resolve: ({ asset }) => asset.kind }),
    name: t.string({ resolve: ({ asset }) => asset.name }),
    sensitivity: t.int({
      nullable: true,
      description: 'Of data only: how much harm its disclosure does, 0 to 4.',
      resolve: ({ asset }) => numberOf(asset, 'sensitivity'),
    }),
    criticality: t.int({
      description: 'How much harm its takeover does, 0 to 4.',
      resolve: ({ asset }) => numberOf(asset, 'criticality') ?? 0,
    }),
    environment: t.string({ resolve: ({ asset }) => String(asset.properties['environment'] ?? 'unknown') }),
    sources: t.stringList({
      description: 'The sources that state it.',
      resolve: ({ asset }) => [...new Set(asset.evidence.map(({ source }) => source))],
    }),
    stale: t.boolean({
      description: 'Whether only sources that were not read for longer than they may be state it: it may be long gone.',
      resolve: ({ held, asset }) => held.isStale(asset),
    }),
    owners: t.stringList({ description: 'Who answers for it.', resolve: ({ asset }) => ownersOf(asset) }),
    approval: t.field({
      type: ApprovalStateEnum,
      nullable: true,
      description: 'What approved lists say of an agent, MCP server or model endpoint; null for others.',
      resolve: ({ asset }) => approvalState(asset),
    }),
    class: t.field({
      type: AiClassType,
      nullable: true,
      description: 'What sort of AI asset it is; null for others.',
      resolve: ({ held, asset }) =>
        classify(asset, held.relationsOf(asset.id, 'outward'), (id) => held.asset(id)?.kind),
    }),
    properties: t.field({ type: [PropertyType], resolve: ({ asset }) => knownProperties(asset) }),
    evidence: t.field({
      type: [EvidenceType],
      complexity: costOfList(usualEvidence),
      resolve: ({ asset }) => asset.evidence,
    }),
  }),
})

function numberOf({ properties }: Asset, name: string): number | undefined {
  const value = properties[name]
  return typeof value === 'number' ? value : undefined
}

function ownersOf({ properties: { owners } }: Asset): readonly string[] {
  return Array.isArray(owners) ? owners.map(String) : []
}

/** The asset of a key in a revision. */
export function assetNode(held: FactsView, key: string): AssetNode | undefined {
  const asset = held.asset(key)
  return asset === undefined ? undefined : { held, asset }
}

const AssetOrderEnum = builder.enumType('AssetOrder', {
  description: 'What a list of assets is ordered by.',
  values: assetOrders,
})

/** Counts are made when they are asked for: on a large estate they take longer than the search. */
type AssetPage = InRevision<AssetNode> & {
  readonly countsByKind: () => readonly { readonly kind: string; readonly count: number }[]
  readonly countsByApproval: () => readonly ApprovalCount[]
}

const AssetConnection = builder.connectionObject<typeof AssetType, AssetPage>(
  {
    name: 'AssetConnection',
    type: AssetType,
    fields: (t) => ({
      totalCount: t.exposeInt('totalCount'),
      countsByKind: t.field({
        type: [KindCountType],
        description: 'How many of each kind match, whatever `kinds` says.',
        resolve: ({ countsByKind }) => countsByKind(),
      }),
      countsByApproval: t.field({
        type: [ApprovalCountType],
        description: 'How many of each state match, whatever `approvals` says.',
        resolve: ({ countsByApproval }) => countsByApproval(),
      }),
    }),
  },
  { name: 'AssetEdge' },
)

builder.queryFields((t) => ({
  asset: t.field({
    type: AssetType,
    nullable: true,
    description: 'The asset of a key; null where there is none.',
    args: { key: t.arg.string({ required: true }), ...revisionArguments() },
    resolve: async (_, { key, ...asked }, context) => {
      if (asked.at == null && (await context.revisions.latest()) === undefined) return null
      return assetNode(await revisionAsked(context, asked), key)
    },
  }),
  assets: t.field({
    type: AssetConnection,
    description: 'Assets that match, best first; without a search by name. All conditions must hold.',
    args: {
      search: t.arg.string({ description: 'In name or id; `kind:text` asks for one kind.' }),
      kinds: t.arg.stringList(),
      sources: t.arg.stringList(),
      environments: t.arg.stringList(),
      minSensitivity: t.arg.int(),
      approvals: t.arg({ type: [ApprovalStateEnum] }),
      classes: t.arg({ type: [AiClassEnum] }),
      orderBy: t.arg({ type: AssetOrderEnum, description: 'Default: best first, without a search by name.' }),
      descending: t.arg.boolean({ description: 'The other way round; only with `orderBy`.' }),
      ...revisionArguments('Default: that of `after`, else the current one.'),
      ...pageArguments(),
    },
    complexity: costOfPage,
    resolve: async (_, { search, kinds, approvals, at, orderBy, descending, ...rest }, context) => {
      const { sources, environments, minSensitivity, classes, ...page } = rest
      const number = at ?? (page.after == null ? undefined : revisionOfCursor(page.after))
      if (number === undefined && (await context.revisions.latest()) === undefined) return emptyPage
      const held = await revisionAsked(context, { at: number })
      const matching = filterAssets(held.search(search ?? ''), { sources, environments, minSensitivity }).filter(
        ({ id }) => classes == null || classes.some((one) => one === held.classOf(id)?.class),
      )
      const isOfKind = ({ kind }: Asset) => kinds == null || kinds.includes(kind)
      const isInState = (asset: Asset) => approvals == null || approvals.some((one) => one === approvalState(asset))
      const found = matching.filter(isInState)
      const ofKinds = found.filter(isOfKind)
      const ordered = orderBy == null ? ofKinds : orderAssets(ofKinds, orderBy, descending === true)
      return {
        ...pageInRevision(ordered, held.number, page, (asset): AssetNode => ({ held, asset })),
        countsByKind: () => {
          const counts = countKinds(found)
          return kindCounts((kind) => counts.get(kind) ?? 0)
        },
        countsByApproval: () => approvalCounts(matching.filter(isOfKind)),
      }
    },
  }),
}))

const emptyPage: AssetPage = {
  ...pageInRevision([], 0, {}, (node) => node),
  countsByKind: () => [],
  countsByApproval: () => [],
}
