import type { Claimed } from '@throughline/graph/facts/claim.ts'
import type { Ruling } from '@throughline/graph/facts/ruling.ts'
import type { AssetStatement } from '@throughline/graph/store/claims/read-statements.ts'
import type { OperatorsWord } from '@throughline/workflows/contract.ts'
import type { RulingSource, Spoken } from '../rulings.ts'

/** Rulings that a test wrote, in memory instead of in the store; what is said to it is kept. */
export class KeptRulings implements RulingSource {
  readonly kept: Claimed<Ruling>[] = []
  readonly statements: AssetStatement[] = []
  readonly said: OperatorsWord[] = []
  answer: Spoken = { state: 'published', revision: 1 }

  async rulings(): Promise<readonly Claimed<Ruling>[]> {
    return this.kept
  }

  async statementsOf(): Promise<readonly AssetStatement[]> {
    return this.statements
  }

  async speak(word: OperatorsWord): Promise<Spoken> {
    this.said.push(word)
    return this.answer
  }
}
