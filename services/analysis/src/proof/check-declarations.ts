import type { Declarations } from '../answers/proof.ts'
import type { Problem } from '../answers/verify.ts'
import { declarationsOf } from './declarations-of.ts'

/** Where the declarations that a file was made by are not those of this version, rule by rule. @param rules ids of the rules it applies @param at where they are told, as a JSON pointer */
export function checkDeclarations(given: Declarations, rules: Iterable<string>, at: string): Problem[] {
  const own = declarationsOf(rules)
  const named = (declarations: Declarations): Map<string, string> =>
    new Map([
      ...declarations.rules.map(({ rule, version }) => [`rule ${rule}`, version] as const),
      ...declarations.capabilities.map(({ capability, version }) => [`capability ${capability}`, version] as const),
    ])
  const [there, here] = [named(given), named(own)]
  const problems = [...new Set([...there.keys(), ...here.keys()])].flatMap((name): Problem[] => {
    const [theirs, ours] = [there.get(name), here.get(name)]
    if (theirs === ours) return []
    const what =
      theirs === undefined
        ? `The ${name} is applied, and its version is not told.`
        : ours === undefined
          ? `The ${name} is told, and nothing applies it.`
          : `The ${name} is declared otherwise: version ${theirs} in the file, ${ours} here.`
    return [{ at, what }]
  })
  const counted = there.size !== given.rules.length + given.capabilities.length
  if (counted) problems.push({ at, what: 'A rule or capability is told twice.' })
  if (given.difficulties !== own.difficulties)
    problems.push({
      at: `${at}/difficulties`,
      what: `The table of difficulties is version ${given.difficulties} in the file, ${own.difficulties} here.`,
    })
  return problems
}
