import type { Properties } from '../../facts/claim.ts'
import type { Asset, Estate, Relation } from '../../facts/estate.ts'
import type { Evidence } from '../../facts/evidence.ts'
import { assetKindByName } from '../../ontology/asset-kinds.ts'
import { relationTypeByName } from '../../ontology/relation-types.ts'

/** id, kind, name, properties, evidence, origins */
type AssetText = readonly [string, string, string, number, readonly number[], number]
/** id, type, from, to, grants, properties, evidence, origins */
type RelationText = readonly [string, string, string, string, number, number, readonly number[], number]

/**
 * Facts as JSON. Evidence, properties and grants that many facts share are written once and named by number; read back, the
 * facts share one object, as they did when they were joined. What is disputed about a fact stands last, where anything is.
 */
interface FactsText {
  readonly shared: readonly unknown[]
  readonly assets: readonly (readonly [...AssetText, number?])[]
  readonly relations: readonly (readonly [...RelationText, number?])[]
}

export function writeFactsText({ assets, relations }: Pick<Estate, 'assets' | 'relations'>): string {
  const shared = new Shared()
  const text: FactsText = {
    assets: assets.map(({ id, kind, name, properties, evidence, origins, disputes }) => {
      const places = evidence.map((each) => shared.number(each))
      const fact: AssetText = [id, kind, name, shared.number(properties), places, shared.number(origins)]
      return disputes === undefined ? fact : [...fact, shared.number(disputes)]
    }),
    relations: relations.map(({ id, type, from, to, grants, properties, evidence, origins, disputes }) => {
      const numbers = [shared.number(grants), shared.number(properties)] as const
      const places = evidence.map((each) => shared.number(each))
      const fact: RelationText = [id, type, from, to, ...numbers, places, shared.number(origins)]
      return disputes === undefined ? fact : [...fact, shared.number(disputes)]
    }),
    shared: shared.values,
  }
  return JSON.stringify(text)
}

/** @throws if the text names a kind or type that this version does not know */
export function readFactsText(text: string): { assets: Asset[]; relations: Relation[] } {
  // Our own writing of this layout, checked for what may differ between versions: the names.
  const { shared, assets, relations } = JSON.parse(text) as FactsText
  return {
    assets: assets.map(([id, kind, name, properties, evidence, origins, disputes]) => ({
      id,
      kind: known(assetKindByName, kind).kind,
      name,
      properties: shared[properties] as Properties,
      evidence: evidence.map((number) => shared[number] as Evidence),
      origins: shared[origins] as Asset['origins'],
      ...(disputes === undefined ? {} : { disputes: shared[disputes] as NonNullable<Asset['disputes']> }),
    })),
    relations: relations.map(([id, type, from, to, grants, properties, evidence, origins, disputes]) => ({
      id,
      type: known(relationTypeByName, type).type,
      from,
      to,
      grants: shared[grants] as readonly string[],
      properties: shared[properties] as Properties,
      evidence: evidence.map((number) => shared[number] as Evidence),
      origins: shared[origins] as Relation['origins'],
      ...(disputes === undefined ? {} : { disputes: shared[disputes] as NonNullable<Relation['disputes']> }),
    })),
  }
}

function known<T>(names: ReadonlyMap<string, T>, name: string): T {
  const found = names.get(name)
  if (found === undefined) throw new Error(`a snapshot names ${name}, which this version does not know`)
  return found
}

class Shared {
  readonly values: unknown[] = []
  readonly #byText = new Map<string, number>()
  readonly #byObject = new Map<object, number>()

  number(value: object): number {
    const seen = this.#byObject.get(value)
    if (seen !== undefined) return seen
    const text = JSON.stringify(value)
    let number = this.#byText.get(text)
    if (number === undefined) {
      number = this.values.length
      this.values.push(value)
      this.#byText.set(text, number)
    }
    this.#byObject.set(value, number)
    return number
  }
}
