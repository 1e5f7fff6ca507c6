import type { CompiledCypher } from '../derive/cypher/cypher-session.ts'
import type { AssetKind } from '../ontology/define-asset.ts'
import type { PropertyValue } from '../ontology/property.ts'

/** A piece of Cypher made by this file. The private field makes it nominal: a bare string is not one. */
class Text {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** Cypher that can be run, or spliced into Cypher. Only `cypher` and the functions beside it make one. */
export type CypherText = Text

/** A query's text. Values are `$parameters`; only texts made by this file can be spliced in. */
export function cypher(literals: TemplateStringsArray, ...splices: readonly CypherText[]): CypherText {
  const text = literals.reduce((before, literal, index) => `${before}${splices[index - 1]?.toString() ?? ''}${literal}`)
  return new Text(text)
}

/** Texts one after the other. */
export function joinCypher(texts: Iterable<CypherText>, separator: ' ' | '\n' | ', ' | ' AND ' | ' OR ' | '|' | ':') {
  return new Text([...texts].join(separator))
}

/** The label of an asset kind. */
export function label(kind: Pick<AssetKind, 'kind'>): CypherText {
  return declaredName(kind.kind)
}

/** The type of a relation or capability. */
export function edgeType(edge: { readonly type: string }): CypherText {
  return declaredName(edge.type)
}

/**
 * A name that a declaration gives: of a kind, a type, a property or a variable.
 * @throws on anything that is not a plain identifier, so that nothing else can be spliced in by it
 */
export function declaredName(name: string): CypherText {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new Error(`not a name that Cypher takes: ${JSON.stringify(name)}`)
  return new Text(name)
}

/** A value that a declaration holds, such as the `none` of a condition. Values of a question are parameters instead. */
export function literal(value: Exclude<PropertyValue, object> | readonly string[]): CypherText {
  if (typeof value === 'object') return new Text(`[${value.map((item) => literal(item)).join(', ')}]`)
  if (typeof value !== 'string') return new Text(String(value))
  return new Text(`'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`)
}

/** A statement that was compiled from declarations. */
export function compiledText(compiled: CompiledCypher): CypherText {
  return new Text(compiled.toString())
}
