import { expiries } from '../../derive/relevant-properties.ts'
import { diffFacts } from '../../facts/diff-facts.ts'
import type { Estate } from '../../facts/estate.ts'
import type { StoredChanges } from '../facts/write-facts.ts'

/** What to do to the stored facts of one estate to make them the next's. */
export function storedChanges(previous: Estate, next: Estate): StoredChanges {
  const assets = diffFacts(previous.assets, next.assets)
  const relations = diffFacts(previous.relations, next.relations)
  const kinds = new Map(previous.assets.map(({ id, kind }) => [id, kind]))
  const rekinded = assets.written.filter(({ id, kind }) => kinds.get(id) !== undefined && kinds.get(id) !== kind)
  return {
    assets: {
      written: assets.written,
      rekinded: rekinded.map(({ id }) => id),
      removed: assets.removed.map(({ id }) => id),
    },
    relations,
  }
}

/** Whether the next estate says the same as the one before, and nothing expired between. */
export function saysTheSame(previous: Estate, next: Estate, changes: StoredChanges): boolean {
  const { assets, relations } = changes
  const beside = ({ conflicts, waiting, waits, gaps }: Estate): string =>
    JSON.stringify([conflicts.map(({ id, reason }) => [id, reason]), waiting, waits.map(({ id }) => id), gaps])
  return (
    assets.written.length + assets.removed.length + relations.written.length + relations.removed.length === 0 &&
    beside(previous) === beside(next) &&
    !expiresBetween(next, previous.asOf, next.asOf)
  )
}

function expiresBetween({ assets }: Estate, from: string, to: string): boolean {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return assets.some(({ properties }) =>
    [...expiries].some((name) => {
      const time = properties[name]
      return typeof time === 'string' && Date.parse(time) > start !== Date.parse(time) > end
    }),
  )
}
