import { builder } from '../builder.ts'
import { costOfList } from '../limits/cost.ts'
import { pageOfSyncs } from '../syncs/page-of-syncs.ts'
import { type RejectionRecord, type SyncRecord, type SyncUnitRecord, syncStates } from '../syncs.ts'
import { costOfPage, pageArguments, sizeOfPage } from './page.ts'

/** Units of a sync that are shown: more than any list on a page bears. */
const shownUnits = 1_000
/** Refused records that are shown where nothing is said. */
const usualRejections = 100

const SyncStateEnum = builder.enumType('SyncState', { values: syncStates })

const SyncUnitType = builder.objectRef<SyncUnitRecord>('SyncUnit').implement({
  description: 'A file, or a page of an API, as a sync read it.',
  fields: (t) => ({
    unit: t.exposeString('unit'),
    state: t.exposeString('state', { description: '`read` or `refused`.' }),
    accepted: t.exposeInt('accepted'),
    refused: t.exposeInt('refused'),
    retired: t.exposeInt('retired'),
  }),
})

const RejectionType = builder.objectRef<RejectionRecord>('Rejection').implement({
  description: 'A record that was not taken: where it stands, and why.',
  fields: (t) => ({
    code: t.exposeString('code'),
    file: t.exposeString('file'),
    pointer: t.exposeString('pointer', { nullable: true }),
    line: t.exposeInt('line', { nullable: true }),
    column: t.exposeInt('column', { nullable: true }),
    reason: t.exposeString('reason'),
  }),
})

export const SyncType = builder.objectRef<SyncRecord>('Sync')

builder.node(SyncType, {
  description: 'One request to read something, and how far it is.',
  id: { resolve: ({ id }) => id },
  brandLoadedObjects: true,
  loadOne: (id, { syncs }) => syncs.sync(id),
  fields: (t) => ({
    source: t.string({
      description: 'The sources that it met; before it met one, what was asked to be read.',
      resolve: ({ sources, title }) => (sources.length > 0 ? sources.join(', ') : title),
    }),
    state: t.expose('state', { type: SyncStateEnum }),
    phase: t.exposeString('phase', { description: 'What it does now; `done` when it is over.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
    unitsTotal: t.exposeInt('unitsTotal'),
    unitsDone: t.exposeInt('unitsDone'),
    accepted: t.exposeInt('accepted', { description: 'Records that became facts.' }),
    refused: t.exposeInt('refused', { description: 'Records that were not taken.' }),
    retired: t.exposeInt('retired', { description: 'Facts that a complete reading no longer saw.' }),
    units: t.field({
      type: [SyncUnitType],
      complexity: costOfList(shownUnits),
      resolve: ({ id }, _, { syncs }) => syncs.units(id, shownUnits),
    }),
    rejections: t.field({
      type: [RejectionType],
      args: { first: t.arg.int({ description: `Default ${usualRejections}.` }) },
      complexity: ({ first }) => costOfList(first ?? usualRejections),
      resolve: ({ id }, { first }, { syncs }) => syncs.rejections(id, sizeOfPage({ first: first ?? usualRejections })),
    }),
  }),
})

/** A sync is known by the id it was started with, and by its global id. */
function syncIdOf(id: string): string {
  const [, own] = /^Sync:(.+)$/s.exec(Buffer.from(id, 'base64').toString()) ?? []
  return own ?? id
}

const SyncConnection = builder.connectionObject({ name: 'SyncConnection', type: SyncType }, { name: 'SyncEdge' })

builder.queryFields((t) => ({
  sync: t.field({
    type: SyncType,
    nullable: true,
    args: { id: t.arg.string({ required: true, description: 'Its `id`, or the one that it was started with.' }) },
    resolve: (_, { id }, { syncs }) => syncs.sync(syncIdOf(id)),
  }),
  syncs: t.field({
    type: SyncConnection,
    description: 'Syncs, newest first; of one source or all.',
    args: { source: t.arg.string(), ...pageArguments() },
    complexity: costOfPage,
    resolve: (_, { source, ...page }, { syncs }) => pageOfSyncs(syncs, source ?? undefined, page),
  }),
}))

builder.subscriptionField('syncProgress', (t) =>
  t.field({
    type: SyncType,
    description: 'Changes of running syncs, of one source or all.',
    args: { source: t.arg.string() },
    subscribe: (_, { source }, { syncFeed }) => syncFeed.changes(source ?? undefined),
    resolve: (sync) => sync,
  }),
)
