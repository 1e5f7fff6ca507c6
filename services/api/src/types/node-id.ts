/** The id of a fact among those of all revisions. A key may hold anything; a number holds no colon. */
export function encodeNodeId(revision: number, key: string): string {
  return `${revision}:${key}`
}

/** Reads such an id; one that this code did not make is of revision -1, which never was. */
export function decodeNodeId(id: string): { readonly revision: number; readonly key: string } {
  const [, revision = '-1', key = ''] = /^(\d{1,15}):(.*)$/s.exec(id) ?? []
  return { revision: Number(revision), key }
}
