import type { Capability } from '../../capabilities/define-capability.ts'
import type { Rule } from '../../rules/define-rule.ts'
import type { ArmRunner, Emit, Seeds } from '../arm-runner.ts'
import { canMatch } from '../can-match.ts'
import type { FactTable } from '../fact-table.ts'
import { fittingSeeds } from '../fitting-seeds.ts'
import { compileArm } from './compile-arm.ts'
import type { CompiledCypher, CypherSession } from './cypher-session.ts'
import { CypherTranslator } from './cypher-translator.ts'
import { learnCapabilities } from './learn-capabilities.ts'

/** Seeds and rows sent per statement: large enough to amortise planning, small enough for a transaction's memory. */
const batchSize = 5_000

export interface CypherRunnerOptions {
  /** ISO 8601; expiry is judged against it. */
  readonly asOf: string
  /** Number of the revision that is being derived: the `since` of capabilities that come to be. */
  readonly revision: number
  /** True where the database holds other estates too, as one shared by tests does: what is not among the facts is passed over. Else it is a bug and throws. */
  readonly shared?: boolean
}

/**
 * Runs arms as Cypher in a database that holds the same assets and relations as `facts`. Capabilities are written as relationships
 * as they are learnt, so that the arms after them find them. A match that rests on a capability that is not in `facts` is
 * passed over: the database still holds those of the revision before until they are known to have ended.
 */
export function cypherRunner(session: CypherSession, facts: FactTable, options: CypherRunnerOptions): ArmRunner {
  const translator = new CypherTranslator(facts, options.shared ?? false)
  const run = async (
    statement: CompiledCypher,
    seeds: unknown,
    patterns: readonly string[],
    emit: Emit,
  ): Promise<void> => {
    const parameters = {
      ...(statement.toString().includes('$asOf') ? { asOf: options.asOf } : {}),
      ...(seeds === undefined ? {} : { seeds }),
    }
    for await (const row of session.stream(statement, parameters)) translator.emitRow(row, patterns, emit)
  }
  return {
    async run(declaration: Rule | Capability, armIndex: number, given: Seeds | undefined, emit: Emit) {
      const arm = declaration.arms[armIndex]
      if (arm === undefined) throw new Error(`no arm ${armIndex}`)
      const seeds = given === undefined ? undefined : fittingSeeds(arm, facts, given, options.asOf)
      if (seeds !== undefined && ('pattern' in seeds ? seeds.edges : seeds.assets).length === 0) return
      if (!canMatch(arm, facts)) return
      const types = arm.needs.filter((pattern) => pattern.scope !== true).map((pattern) => pattern.edge.type)
      const statement = compileArm(declaration, armIndex, seeds)
      if (seeds === undefined) {
        await run(statement, undefined, types, emit)
        return
      }
      const rows =
        'pattern' in seeds
          ? seeds.edges.map((edge) => edgeSeed(facts, edge))
          : seeds.assets.map((asset) => facts.asset(asset).id)
      for (let at = 0; at < rows.length; at += batchSize)
        await run(statement, rows.slice(at, at + batchSize), types, emit)
    },
    async learn(added, removed) {
      await learnCapabilities(session, facts, added, removed, options.revision, batchSize)
    },
  }
}

function edgeSeed(facts: FactTable, edge: number): { id: string; from: string; to: string } {
  return { id: facts.edgeId(edge), from: facts.asset(facts.fromOf(edge)).id, to: facts.asset(facts.toOf(edge)).id }
}
