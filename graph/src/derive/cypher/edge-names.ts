import type { Conjunction } from '../../rules/pattern.ts'

/** A Cypher variable for each pattern's edge: the declared name, else its type in camel case, numbered where taken. */
export function edgeNames(arm: Conjunction): readonly string[] {
  const taken = new Set(['seed', arm.from, arm.to, ...arm.needs.flatMap(({ from, to, as }) => [from, to, as ?? ''])])
  return arm.needs.map(({ as, edge }) => {
    if (as !== undefined) return as
    const base = edge.type.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    let name = base
    for (let number = 2; taken.has(name); number++) name = `${base}${number}`
    taken.add(name)
    return name
  })
}
