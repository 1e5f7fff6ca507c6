import type { OverviewAnswer } from '@throughline/analysis/answers/overview.ts'
import type { PathsAnswer } from '@throughline/analysis/answers/paths.ts'
import type { Classified } from '@throughline/analysis/inventory/classify.ts'
import { classesOf } from '@throughline/analysis/inventory/inventory.ts'
import { type Joining, joiningOf } from '@throughline/analysis/joining/joining.ts'
import { overviewOf } from '@throughline/analysis/metrics/overview.ts'
import { attackPaths, type PathsQuestion } from '@throughline/analysis/paths.ts'
import { isRefusal, type Refusal } from '@throughline/analysis/refusal.ts'
import type { Revision } from '@throughline/graph/derive/revision.ts'
import type { Asset, Relation } from '@throughline/graph/facts/estate.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { isStaleFact, staleSources } from '@throughline/graph/facts/stale-facts.ts'
import { relationTypes } from '@throughline/graph/ontology/relation-types.ts'
import { searchDeadline } from '../questions/bounds.ts'
import type { RevisionSummary } from '../revisions.ts'
import { AssetIndex } from '../search/asset-index.ts'
import type { FactsView } from './facts-view.ts'
import { Neighbours } from './neighbours.ts'

/** How many facts of a revision a source brought. */
export interface SourceCounts {
  readonly assets: number
  readonly relations: number
}

/** Answers that are kept; one of 5,000 paths with its evidence takes some 50 MB. */
const keptAnswers = 4

/** A revision in memory with what questions about it need, worked out once. */
export class HeldRevision implements FactsView {
  readonly number: number
  readonly revision: Revision
  readonly summary: RevisionSummary
  private readonly neighbours: Neighbours
  private readonly staleSources: ReadonlySet<string>
  /** Least recently used first. */
  private readonly answers = new Map<string, PathsAnswer>()
  private readonly index: AssetIndex
  private readonly countsBySource: ReadonlyMap<string, SourceCounts>
  private figures: OverviewAnswer | undefined
  private joined: Joining | undefined
  private classes: ReadonlyMap<string, Classified> | undefined

  /** @throws Error for a revision that was never published */
  constructor(revision: Revision) {
    const { number, publishedAt, derived } = revision
    if (number === null || publishedAt === null) throw new Error('only published revisions are held')
    const { estate } = derived
    this.number = number
    this.revision = revision
    this.neighbours = new Neighbours(derived.facts)
    this.staleSources = staleSources(estate.gaps)
    this.index = new AssetIndex(estate.assets)
    this.countsBySource = countBySource(estate.assets, estate.relations)
    this.summary = {
      number,
      publishedAt,
      asOf: estate.asOf,
      assets: estate.assets.length,
      relations: estate.relations.length,
      steps: derived.steps.count,
    }
  }

  /** How many attack paths lead from standing entries to all targets. Worked out when it is first asked for, with what any search needs. */
  get paths(): number {
    const answer = this.attackPaths({ deadline: searchDeadline })
    if (isRefusal(answer)) throw new Error(answer.refused)
    return answer.paths.length
  }

  /** Its figures, over standing entries and all targets. Worked out when they are first asked for. */
  get overview(): OverviewAnswer {
    const answer = this.figures ?? overviewOf(this.revision, { deadline: searchDeadline })
    if (isRefusal(answer)) throw new Error(answer.refused)
    // What ran out of time may do better the next time.
    if (answer.completeness.kind === 'exhaustive') this.figures = answer
    return answer
  }

  /** What sort of AI asset an asset is; undefined for others. All are worked out when the first is asked for. */
  classOf(id: string): Classified | undefined {
    this.classes ??= classesOf(this.revision)
    return this.classes.get(id)
  }

  /** The asset of an id. */
  asset(id: string): Asset | undefined {
    const number = this.revision.derived.facts.findAsset(id)
    return number === undefined ? undefined : this.revision.derived.facts.asset(number)
  }

  relation(id: string): Relation | undefined {
    const number = this.revision.derived.facts.findRelation(id)
    return number === undefined ? undefined : this.revision.derived.estate.relations[number]
  }

  /** Relations out of or into an asset, disabled ones too, by type and other end. */
  relationsOf(id: string, direction: 'outward' | 'inward'): readonly Relation[] {
    const { facts, estate } = this.revision.derived
    const other = direction === 'outward' ? 'to' : 'from'
    return Array.from(this.neighbours.of(facts.assetNumber(id), direction), (number) => estate.relations[number])
      .filter((relation) => relation !== undefined)
      .sort((a, b) => typeOrder(a) - typeOrder(b) || compareText(a[other], b[other]) || compareText(a.id, b.id))
  }

  /** How many relations of each type lead out of or into an asset, in the order of the ontology; without reading them. */
  relationCounts(id: string, direction: 'outward' | 'inward'): readonly { type: string; count: number }[] {
    const { facts, estate } = this.revision.derived
    const counts = new Map<string, number>()
    for (const number of this.neighbours.of(facts.assetNumber(id), direction)) {
      const type = estate.relations[number]?.type
      if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1)
    }
    return relationTypes.flatMap(({ type }) => {
      const count = counts.get(type)
      return count === undefined ? [] : [{ type, count }]
    })
  }

  /** The relations both of whose ends are among some assets, in the order of their ids. */
  relationsAmong(ids: readonly string[]): readonly Relation[] {
    const { facts, estate } = this.revision.derived
    const assets = new Set(ids.flatMap((id) => facts.findAsset(id) ?? []))
    return [...assets]
      .flatMap((asset) => [...this.neighbours.of(asset, 'outward')])
      .filter((relation) => assets.has(facts.toOf(relation)))
      .sort((a, b) => a - b)
      .flatMap((relation) => estate.relations[relation] ?? [])
  }

  /** Assets that match what was typed, best first. */
  search(text: string): readonly Asset[] {
    const { facts } = this.revision.derived
    return this.index.find(text).map((number) => facts.asset(number))
  }

  /** Attack paths, kept for a while: a list is asked for again with every page and by every open browser. */
  attackPaths(question: PathsQuestion): PathsAnswer | Refusal {
    const key = JSON.stringify(question)
    const answer = this.answers.get(key) ?? attackPaths(this.revision, question)
    this.answers.delete(key)
    // What ran out of time may do better the next time.
    const isFinal =
      !isRefusal(answer) && (answer.completeness.kind === 'exhaustive' || answer.completeness.by !== 'time')
    if (isFinal) this.answers.set(key, answer)
    const [oldest] = this.answers.keys()
    if (this.answers.size > keptAnswers && oldest !== undefined) this.answers.delete(oldest)
    return answer
  }

  /** Whether only sources that were not read for too long state a fact of this revision. */
  isStale(fact: Asset | Relation): boolean {
    return isStaleFact(fact, this.staleSources)
  }

  /** What each source contributed, and how it was joined. Worked out when it is first asked for. */
  get joining(): Joining {
    this.joined ??= joiningOf(this.revision.derived.estate)
    return this.joined
  }

  countsOf(source: string): SourceCounts {
    return this.countsBySource.get(source) ?? { assets: 0, relations: 0 }
  }
}

/** The order of the ontology, which is that of the reference page. */
function typeOrder({ type }: Relation): number {
  return relationTypes.findIndex((declared) => declared.type === type)
}

function countBySource(assets: readonly Asset[], relations: readonly Relation[]): ReadonlyMap<string, SourceCounts> {
  const counts = new Map<string, { assets: number; relations: number }>()
  const add = (what: 'assets' | 'relations', facts: readonly (Asset | Relation)[]): void => {
    for (const { evidence } of facts) {
      for (const source of new Set(evidence.map((one) => one.source))) {
        const count = counts.get(source) ?? { assets: 0, relations: 0 }
        count[what] += 1
        counts.set(source, count)
      }
    }
  }
  add('assets', assets)
  add('relations', relations)
  return counts
}
