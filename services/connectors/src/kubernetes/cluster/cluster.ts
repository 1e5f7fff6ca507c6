import type { ReadContext, SourceFile } from '../../connector.ts'
import type { Found } from './objects.ts'
import { Objects } from './objects.ts'
import type { ReadObjects } from './read-documents.ts'
import { type Sibling, siblingsOf } from './siblings.ts'

/** A cluster, as far as one folder of files describes it. */
export interface Cluster {
  /** Tells it from other clusters in ids. */
  readonly scope: string
  /** What people call it. */
  readonly name: string
  /** Everything that is known of it. */
  readonly objects: Objects
  /** What the file that is read holds: the rest is stated by the other files. */
  readonly own: Objects
  /** All roles and bindings were listed by the API, so what a principal may do is known. */
  readonly isWhole: boolean
}

/**
 * Puts together what a file and those beside it say of one cluster. No file says which cluster it is of: the operator
 * does (`--source`); else the UID of its kube-system namespace, which no two clusters share; else the folder. Where two files
 * of a folder describe the same object differently they are of different clusters, and every file stands alone.
 */
export function clusterOf(file: SourceFile, context: Pick<ReadContext, 'source'>, read: ReadObjects): Cluster {
  const { root, siblings } = siblingsOf(file, read)
  const named = context.source?.replace(/^kubernetes:/, '')
  const clash = named === undefined && hasClash([read, ...siblings.map((sibling) => sibling.read)])
  const group = clash ? [] : siblings
  const objects = new Objects()
  for (const each of [read, ...group.map((sibling: Sibling) => sibling.read)]) objects.add(each.objects)
  const stem = file.file.replace(/\.[^./]*$/, '')
  const name = named ?? (clash ? stem : root)
  const uid = objects.namespaces.find((each) => each.name === 'kube-system')?.uid
  const listed = new Set([read, ...group.map((sibling) => sibling.read)].flatMap((each) => [...each.listed]))
  const isPartial = [read, ...group.map((sibling) => sibling.read)].some((each) => each.isPartial)
  const needed = ['ClusterRole', 'ClusterRoleBinding', 'RoleBinding']
  return {
    scope: named ?? uid ?? name,
    name,
    objects,
    own: read.objects,
    isWhole: !isPartial && needed.every((kind) => listed.has(kind)),
  }
}

function hasClash(reads: readonly ReadObjects[]): boolean {
  const seen = new Map<string, Found<unknown>>()
  for (const read of reads) {
    for (const each of read.objects.all()) {
      const key = `${each.kind}/${each.namespace}/${each.name}`
      const other = seen.get(key)
      if (other === undefined) seen.set(key, each)
      else if (other.at.file !== each.at.file && differs(other, each)) return true
    }
  }
  return false
}

function differs(one: Found<unknown>, other: Found<unknown>): boolean {
  if (one.uid !== undefined && other.uid !== undefined) return one.uid !== other.uid
  return JSON.stringify(one.value) !== JSON.stringify(other.value)
}
