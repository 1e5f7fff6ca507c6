import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Frame } from '../layout/Frame.tsx'
import { CopyLink } from '../ui/CopyLink.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { AssetPanel } from './AssetPanel.tsx'
import { AssetsTable } from './AssetsTable.tsx'
import { assetsQuery } from './inventory-queries.ts'
import { KindsList } from './KindsList.tsx'
import { NoAssets } from './NoAssets.tsx'
import { useAssetKeys } from './use-asset-keys.ts'

const route = getRouteApi('/inventory')

/** Everything that sources brought: by kind, by name, and one asset in full. */
export function InventoryPage() {
  const search = route.useSearch()
  const query = useInfiniteQuery(assetsQuery(search))
  const first = query.data?.pages[0]
  const assets = query.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? []
  useAssetKeys(assets, search)
  const list = {
    label: 'Kinds',
    content: (
      <KindsList
        search={search}
        counts={first?.countsByKind}
        approvals={first?.countsByApproval}
        total={first?.totalCount}
        busy={query.isFetching}
      />
    ),
  }
  const detail =
    search.asset === undefined ? {} : { detail: { label: 'Asset', content: <AssetPanel asset={search.asset} /> } }
  return (
    <Frame title="Inventory" list={list} actions={<CopyLink />} {...detail}>
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {!query.isError && first?.totalCount === 0 && <NoAssets search={search} />}
      {!query.isError && first?.totalCount !== 0 && (
        <AssetsTable
          assets={assets}
          total={first?.totalCount}
          search={search}
          onEnd={() => {
            if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
          }}
        />
      )}
    </Frame>
  )
}
