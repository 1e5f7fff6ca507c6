import type { SyncDetailQuery } from '../__generated__/graphql.ts'

type Rejection = NonNullable<SyncDetailQuery['sync']>['rejections'][number]

/** Where a record was refused: "mcp.json:14:3 · /mcpServers/files". */
export function placeOfRejection({ file, line, column, pointer }: Omit<Rejection, 'code' | 'reason'>): string {
  const at = [file, ...(line === null ? [] : [line]), ...(line === null || column === null ? [] : [column])].join(':')
  return pointer ? `${at} · ${pointer}` : at
}
