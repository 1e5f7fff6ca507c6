import type { Asset, Estate, Relation } from '@throughline/graph/facts/estate.ts'
import { hardenedValues } from './hardened-values.ts'
import type { Hardenable } from './support.ts'
import { switches } from './switches.ts'

const inOrder = [...hardenedValues].sort(([a], [b]) => (a < b ? -1 : 1))

/** Every property of an estate that has a weaker value than the hardened one, by fact and property. */
export class Hardenables {
  readonly all: readonly Hardenable[]
  private readonly byProperty = new Map<string, Map<string, number>>()

  constructor(estate: Estate) {
    const all: Hardenable[] = []
    const facts: readonly (Asset | Relation)[] = [...estate.assets, ...estate.relations]
    for (const { id, properties } of facts) {
      for (const [property, { value, how }] of inOrder) {
        const given = properties[property]
        if (given === undefined || given === value) continue
        const numbers = this.byProperty.get(property) ?? new Map<string, number>()
        this.byProperty.set(property, numbers.set(id, all.length))
        all.push({ of: id, property, value, how })
      }
    }
    this.all = all
  }

  /** The number of a hardenable property; undefined: it has its hardened value, or cannot be hardened. */
  find(of: string, property: string): number | undefined {
    return this.byProperty.get(property)?.get(of)
  }

  /** The estate with everything hardened that lets something new be derived; facts keep their numbers. */
  switched(estate: Estate): Estate {
    const harden = <F extends Asset | Relation>(fact: F): F => {
      const hardened = [...switches].filter((property) => this.find(fact.id, property) !== undefined)
      if (hardened.length === 0) return fact
      const values = hardened.map((property) => [property, hardenedValues.get(property)?.value])
      return { ...fact, properties: { ...fact.properties, ...Object.fromEntries(values) } }
    }
    return { ...estate, assets: estate.assets.map(harden), relations: estate.relations.map(harden) }
  }
}
