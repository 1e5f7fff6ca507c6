import { hash } from 'node:crypto'
import type { Properties } from '../../facts/claim.ts'
import type { Asset, Estate, Relation } from '../../facts/estate.ts'
import type { Evidence } from '../../facts/evidence.ts'
import { assetKindByName } from '../../ontology/asset-kinds.ts'
import { relationTypeByName } from '../../ontology/relation-types.ts'
import { batches } from '../batches.ts'

/** id, kind, name, properties, evidence, origins */
type AssetText = readonly [string, string, string, number, readonly number[], number]
/** id, type, from, to, grants, properties, evidence, origins */
type RelationText = readonly [string, string, string, string, number, number, readonly number[], number]

/** Items of a line: together far shorter than a string can be, however long their names are. */
const itemsOfLine = 5_000

type List = 'shared' | 'assets' | 'relations'

/**
 * Facts as lines of JSON, each the name of a list and some of its items; a million facts would not fit in one string. Evidence, properties
 * and grants that many facts share are written once and named by number; read back, the facts share one object, as they did when they were
 * joined. What is disputed about a fact stands last, where anything is.
 */
export function writeFactLines({ assets, relations }: Pick<Estate, 'assets' | 'relations'>): Uint8Array {
  const shared = new Shared()
  const lines: Buffer[] = []
  const write = <F>(list: List, all: readonly F[], itemOf: (fact: F) => unknown): void => {
    for (const some of batches(all, itemsOfLine))
      lines.push(Buffer.from(`${JSON.stringify([list, some.map(itemOf)])}\n`))
  }
  write('assets', assets, ({ id, kind, name, properties, evidence, origins, disputes }) => {
    const places = evidence.map((each) => shared.number(each))
    const fact: AssetText = [id, kind, name, shared.number(properties), places, shared.number(origins)]
    return disputes === undefined ? fact : [...fact, shared.number(disputes)]
  })
  write('relations', relations, ({ id, type, from, to, grants, properties, evidence, origins, disputes }) => {
    const numbers = [shared.number(grants), shared.number(properties)] as const
    const places = evidence.map((each) => shared.number(each))
    const fact: RelationText = [id, type, from, to, ...numbers, places, shared.number(origins)]
    return disputes === undefined ? fact : [...fact, shared.number(disputes)]
  })
  write('shared', shared.values, (value) => value)
  return Buffer.concat(lines)
}

/** @throws if a line names a kind or type that this version does not know */
export function readFactLines(lines: Uint8Array): { assets: Asset[]; relations: Relation[] } {
  const read: Record<List, unknown[]> = { shared: [], assets: [], relations: [] }
  const decoder = new TextDecoder()
  for (let start = 0, end = lines.indexOf(10); end !== -1; start = end + 1, end = lines.indexOf(10, start)) {
    // Our own writing of this layout, checked for what may differ between versions: the names.
    const [list, items] = JSON.parse(decoder.decode(lines.subarray(start, end))) as [List, unknown[]]
    for (const item of items) read[list].push(item)
  }
  const { shared } = read
  return {
    assets: (read.assets as (readonly [...AssetText, number?])[]).map(
      ([id, kind, name, properties, evidence, origins, disputes]) => ({
        id,
        kind: known(assetKindByName, kind).kind,
        name,
        properties: shared[properties] as Properties,
        evidence: evidence.map((number) => shared[number] as Evidence),
        origins: shared[origins] as Asset['origins'],
        ...(disputes === undefined ? {} : { disputes: shared[disputes] as NonNullable<Asset['disputes']> }),
      }),
    ),
    relations: (read.relations as (readonly [...RelationText, number?])[]).map(
      ([id, type, from, to, grants, properties, evidence, origins, disputes]) => ({
        id,
        type: known(relationTypeByName, type).type,
        from,
        to,
        grants: shared[grants] as readonly string[],
        properties: shared[properties] as Properties,
        evidence: evidence.map((number) => shared[number] as Evidence),
        origins: shared[origins] as Relation['origins'],
        ...(disputes === undefined ? {} : { disputes: shared[disputes] as NonNullable<Relation['disputes']> }),
      }),
    ),
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
    const whole = JSON.stringify(value)
    // Of a million places each is another long text; their hashes take a fifth of the memory.
    const text = whole.length > 64 ? hash('sha256', whole, 'base64') : whole
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
