import { isStale, usualMaxAgeMs } from '@throughline/graph/store/syncs/staleness.ts'
import { builder } from '../builder.ts'
import { lastSyncs } from '../syncs/last-syncs.ts'
import type { SourceRecord } from '../syncs.ts'
import { SyncType } from './sync.ts'

const SyncFailureType = builder.objectRef<{ readonly at: string; readonly reason: string }>('SyncFailure').implement({
  description: 'A sync that failed, or was cancelled.',
  fields: (t) => ({ at: t.expose('at', { type: 'DateTime' }), reason: t.exposeString('reason') }),
})

const SourceType = builder.objectRef<SourceRecord>('Source')

builder.node(SourceType, {
  description: 'Where facts come from, as the last syncs left it.',
  id: { resolve: ({ name }) => name },
  brandLoadedObjects: true,
  loadMany: async (names, { syncs }) => {
    const sources = await syncs.sources()
    return names.map((wanted) => sources.find(({ name }) => name === wanted))
  },
  fields: (t) => ({
    name: t.exposeString('name'),
    format: t.exposeString('format'),
    lastCompleteAt: t.expose('lastCompleteAt', { type: 'DateTime', nullable: true }),
    lastSyncAt: t.expose('lastSyncAt', { type: 'DateTime', nullable: true }),
    lastReadAt: t.expose('lastReadAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When something of it could last be read.',
    }),
    maxAgeSeconds: t.int({
      description: 'How old its last reading may be.',
      resolve: ({ maxAgeMs }) => Math.round((maxAgeMs ?? usualMaxAgeMs) / 1_000),
    }),
    stale: t.boolean({
      description: 'Whether its last reading is older than that now; revisions published since then name it as a gap.',
      resolve: (source) => isStale(source, new Date().toISOString()),
    }),
    lastFailure: t.field({
      type: SyncFailureType,
      nullable: true,
      resolve: ({ failedAt, failure }) =>
        failedAt === null || failure === null ? null : { at: failedAt, reason: failure },
    }),
    assets: t.int({
      description: 'In the current revision.',
      resolve: ({ name }, _, { revisions }) => revisions.current?.countsOf(name).assets ?? 0,
    }),
    relations: t.int({
      description: 'In the current revision.',
      resolve: ({ name }, _, { revisions }) => revisions.current?.countsOf(name).relations ?? 0,
    }),
    refused: t.exposeInt('refused', { description: 'Records that were not taken, as it was read last.' }),
    lastSync: t.loadable({
      type: SyncType,
      nullable: true,
      load: (names: string[], { syncs }) => lastSyncs(syncs, names),
      resolve: ({ name }) => name,
    }),
  }),
})

builder.queryField('sources', (t) =>
  t.field({ type: [SourceType], description: 'By name.', resolve: (_, _args, { syncs }) => syncs.sources() }),
)
