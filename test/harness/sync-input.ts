import { randomUUID } from 'node:crypto'
import type { SyncInput } from '@throughline/workflows/contract.ts'

/** A request to sync paths below a folder. */
export function syncInput(cwd: string, paths: readonly string[], more: Partial<SyncInput> = {}): SyncInput {
  return {
    syncId: randomUUID(),
    paths: [...paths],
    cwd,
    complete: false,
    host: 'test-host',
    title: paths.join(', '),
    ...more,
  }
}
