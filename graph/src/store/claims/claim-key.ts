import { hash } from 'node:crypto'
import { factOfRuling, type Ruling } from '../../facts/ruling.ts'

/** Text as 6 bits a character of its SHA-256, safe to keep in an index and in a URL. */
function digest(text: string, length: number): string {
  return hash('sha256', text, 'base64url').slice(0, length)
}

/** The key of a unit of a source: 66 bits. */
export function unitKey(source: string, unit: string): string {
  return digest(JSON.stringify([source, unit]), 11)
}

/** What a claim keeps of the id of the sync that saw it last: 66 bits. */
export function syncKey(sync: string): string {
  return digest(sync, 11)
}

/** The start of the keys of all claims about one fact, so that the index of keys finds them: 96 bits of the fact's id. */
export function factPrefix(fact: string): string {
  return `${digest(fact, 16)}.`
}

/** The key of one source's claim. At 28 characters Neo4j keeps it inside the property record. */
export function claimKey(fact: string, unit: string): string {
  return factPrefix(fact) + unit
}

/** Tells whether a claim says something else than before: 96 bits. */
export function bodyHash(body: string): string {
  return digest(body, 16)
}

/** The key of a ruling: of one asset a unit may rule several properties. They are few, so the key may be longer. */
export function rulingKey(ruling: Ruling, unit: string): string {
  const key = claimKey(factOfRuling(ruling), unit)
  return ruling.form === 'override' ? `${key}.${ruling.property}` : key
}
