import type { Exported } from './exported.ts'

/** What is shown as JSON: data as it is, since nothing in it can act. */
export function jsonOf({ title, revision, nodes, edges }: Exported): string {
  return `${JSON.stringify({ title, revision: revision ?? null, nodes, edges }, null, 2)}\n`
}
