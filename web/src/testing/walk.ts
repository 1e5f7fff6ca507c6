import type { Access, AssetNameFragment, FootholdNameFragment } from '../__generated__/graphql.ts'
import type { LineStep } from '../line/stations.ts'
import type { ListedPath } from '../paths/paths-queries.ts'

/** An asset whose key is its name. */
export function asset(name: string, sensitivity: number | null = null): AssetNameFragment {
  return { key: name, name, kind: 'Thing', sensitivity }
}

/** A foothold written as `access@asset`. */
export function foothold(text: string): FootholdNameFragment {
  const [access = '', name = ''] = text.split('@')
  return { access: access as Access, asset: asset(name) }
}

/** Steps through footholds written as `access@asset`, one after the other. */
export function walk(...footholds: readonly string[]): readonly LineStep[] {
  return footholds.slice(1).map((to, index) => ({ from: foothold(footholds[index] ?? ''), to: foothold(to) }))
}

/** A path as the list has it, through footholds written as `access@asset`. */
export function path(...footholds: readonly string[]): ListedPath {
  const [first = '', last = ''] = [footholds.at(0), footholds.at(-1)]
  return {
    id: footholds.join(' '),
    profile: 'anonymous',
    sensitivity: 4,
    cost: footholds.length,
    hops: footholds.length - 1,
    confirmed: true,
    sentence: '',
    ranking: '',
    entry: foothold(first),
    target: foothold(last),
    steps: walk(...footholds).map((step) => ({ ...step, rule: { id: 'some-rule' } })),
  }
}
