import type { FactTable } from '@throughline/graph/derive/fact-table.ts'

/** The relations at one end of every asset: `relations[start[a]]` to `relations[start[a + 1] - 1]`. */
interface Rows {
  readonly start: Int32Array
  readonly relations: Int32Array
}

/** Which relations lead out of and into each asset. The table that rules run on leaves disabled ones out; the inventory shows them. */
export class Neighbours {
  private readonly outward: Rows
  private readonly inward: Rows

  constructor(facts: FactTable) {
    const relations = facts.relations.length
    const assets = facts.assets.length
    this.outward = rows(assets, relations, (relation) => facts.fromOf(relation))
    this.inward = rows(assets, relations, (relation) => facts.toOf(relation))
  }

  /** Numbers of the relations, ascending. */
  of(asset: number, direction: 'outward' | 'inward'): Int32Array {
    const { start, relations } = this[direction]
    return relations.subarray(start[asset], start[asset + 1])
  }
}

function rows(assets: number, count: number, endOf: (relation: number) => number): Rows {
  const start = new Int32Array(assets + 1)
  for (let relation = 0; relation < count; relation++) {
    const next = endOf(relation) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let asset = 0; asset < assets; asset++) start[asset + 1] = (start[asset + 1] ?? 0) + (start[asset] ?? 0)
  const free = start.slice()
  const relations = new Int32Array(count)
  for (let relation = 0; relation < count; relation++) {
    const asset = endOf(relation)
    const place = free[asset] ?? 0
    relations[place] = relation
    free[asset] = place + 1
  }
  return { start, relations }
}
