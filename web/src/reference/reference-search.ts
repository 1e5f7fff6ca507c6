import { present, type RawSearch, readText } from '../search/read.ts'

/** What the address of the page of rules says. */
export interface RulesSearch {
  /** Id of the rule that is shown; absent: the first. */
  readonly rule?: string
}

export function parseRulesSearch(raw: RawSearch): RulesSearch {
  return present({ rule: readText(raw, 'rule') })
}

/** What the address of the page of the ontology says. */
export interface OntologySearch {
  /** Name of the kind whose relations are shown; absent: all. */
  readonly kind?: string
}

export function parseOntologySearch(raw: RawSearch): OntologySearch {
  return present({ kind: readText(raw, 'kind') })
}
