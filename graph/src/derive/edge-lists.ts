import { Ints } from './ints.ts'

/**
 * Typed, directed edges between numbered assets, in columns, with the edges of each type into and out of each asset as linked
 * lists. An edge that is not linked has its number but is found from nowhere.
 */
export class EdgeLists {
  readonly type = new Ints(1024)
  readonly from = new Ints(1024)
  readonly to = new Ints(1024)
  private readonly nextOut = new Ints(1024)
  private readonly nextIn = new Ints(1024)
  private readonly headOut: (Int32Array | undefined)[] = []
  private readonly headIn: (Int32Array | undefined)[] = []
  private readonly byType: readonly Ints[]
  private readonly assets: number

  /** @param types number of edge types @param assets number of assets */
  constructor(types: number, assets: number) {
    this.assets = assets
    this.byType = Array.from({ length: types }, () => new Ints(16))
  }

  get count(): number {
    return this.type.length
  }

  /** Adds an edge and returns its number. */
  append(type: number, from: number, to: number, linked: boolean): number {
    const edge = this.count
    this.type.push(type)
    this.from.push(from)
    this.to.push(to)
    this.nextOut.push(linked ? putFirst(this.headOut, type, from, edge, this.assets) : -1)
    this.nextIn.push(linked ? putFirst(this.headIn, type, to, edge, this.assets) : -1)
    if (linked) this.byType[type]?.push(edge)
    return edge
  }

  ofType(type: number): Ints {
    return this.byType[type] ?? new Ints(1)
  }

  firstFrom(type: number, asset: number): number {
    return this.headOut[type]?.[asset] ?? -1
  }

  nextFrom(edge: number): number {
    return this.nextOut.at(edge)
  }

  firstTo(type: number, asset: number): number {
    return this.headIn[type]?.[asset] ?? -1
  }

  nextTo(edge: number): number {
    return this.nextIn.at(edge)
  }
}

/** Puts an edge before the list of its asset and returns what was first until now. */
function putFirst(
  heads: (Int32Array | undefined)[],
  type: number,
  asset: number,
  edge: number,
  assets: number,
): number {
  const list = (heads[type] ??= new Int32Array(assets).fill(-1))
  const next = list[asset] ?? -1
  list[asset] = edge
  return next
}
