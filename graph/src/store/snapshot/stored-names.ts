import { z } from 'zod'
import { allCapabilities } from '../../capabilities/all-capabilities.ts'
import { edgeTypes } from '../../derive/edge-types.ts'
import { accesses } from '../../footholds/access.ts'
import { allRules } from '../../rules/all-rules.ts'

const namesSchema = z.object({
  edges: z.array(z.string()),
  rules: z.array(z.string()),
  accesses: z.array(z.string()),
})

/** The snapshot was written by a version whose rules or capabilities this one does not have. */
export class SnapshotOfOtherVersionError extends Error {
  override readonly name = 'SnapshotOfOtherVersionError'
}

/** An edge type by name; a capability with the names of its key, so that another key is another name. */
const edgeNames = edgeTypes.map((type) =>
  [type, ...(allCapabilities.find((capability) => capability.type === type)?.key ?? [])].join(' '),
)
const ruleNames = allRules.map(({ id }) => id)

/** The names behind the numbers of a snapshot, to be kept with it. */
export function writeNames(): string {
  return JSON.stringify({ edges: edgeNames, rules: ruleNames, accesses: [...accesses] } satisfies z.input<
    typeof namesSchema
  >)
}

/** From numbers of edge types and rules in a snapshot to those of this version. */
export function readNames(text: string): { edgeTypes: Int32Array; rules: Int32Array } {
  const stored = namesSchema.parse(JSON.parse(text))
  if (stored.accesses.join() !== accesses.join()) throw new SnapshotOfOtherVersionError('it has other accesses')
  return { edgeTypes: follow(stored.edges, edgeNames), rules: follow(stored.rules, ruleNames) }
}

/** Tables are sorted by these numbers, so their order must be the same. */
function follow(stored: readonly string[], current: readonly string[]): Int32Array {
  const numbers = Int32Array.from(stored, (name) => current.indexOf(name))
  for (const [index, number] of numbers.entries()) {
    if (number === -1)
      throw new SnapshotOfOtherVersionError(`it names ${stored[index]}, which this version does not have`)
    if (index > 0 && number < (numbers[index - 1] ?? 0)) throw new SnapshotOfOtherVersionError('it has another order')
  }
  return numbers
}
