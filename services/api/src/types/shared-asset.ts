import type { SharedAsset } from '@throughline/analysis/answers/sources.ts'
import { builder } from '../builder.ts'
import type { InRevision } from './page.ts'

const IdentifierType = builder.objectRef<SharedAsset['identifier']>('Identifier').implement({
  description: 'The exact identifier by which statements of several sources are about one asset.',
  fields: (t) => ({ scheme: t.exposeString('scheme'), value: t.exposeString('value') }),
})

const SharedAssetType = builder.objectRef<SharedAsset>('SharedAsset').implement({
  description: 'An asset that several sources state.',
  fields: (t) => ({
    key: t.exposeString('asset'),
    kind: t.exposeString('kind'),
    name: t.exposeString('name'),
    identifier: t.expose('identifier', { type: IdentifierType }),
    sources: t.exposeStringList('sources'),
  }),
})

export const SharedAssetConnection = builder.connectionObject<typeof SharedAssetType, InRevision<SharedAsset>>(
  { name: 'SharedAssetConnection', type: SharedAssetType, fields: (t) => ({ totalCount: t.exposeInt('totalCount') }) },
  { name: 'SharedAssetEdge' },
)
