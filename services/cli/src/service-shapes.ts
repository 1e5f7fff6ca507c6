import { shownEvidenceSchema } from '@throughline/analysis/answers/common.ts'
import type { PathsAnswer } from '@throughline/analysis/answers/paths.ts'
import { firmest } from '@throughline/graph/facts/settle.ts'
import type { ServiceFrame, ServicePath, ServiceRelation } from './service-documents.ts'

type ShownRelation = PathsAnswer['paths'][number]['steps'][number]['relations'][number]

/** Fields in the order in which answers from files have them, so that the two can be compared as texts. */
export function shownPath({
  id,
  profile,
  entry,
  target,
  sensitivity,
  steps,
  ...facts
}: ServicePath): PathsAnswer['paths'][number] {
  const { cost, hops, confirmed, sentence, ranking } = facts
  return {
    id,
    entry: { ...footholdOf(entry), profile },
    target: { ...footholdOf(target), sensitivity },
    cost,
    hops,
    confirmed,
    sentence,
    ranking,
    steps: steps.map((step) => ({
      rule: step.rule.id,
      from: footholdOf(step.from),
      to: footholdOf(step.to),
      difficulty: step.difficulty,
      techniques: step.rule.references.map(({ id }) => id),
      relations: step.relations.map(shownRelation),
      properties: step.properties.map(({ of, property: { name, value, basis, evidence } }) => {
        return { asset: of, property: name, value, basis, evidence: shownEvidenceSchema.parse(evidence) }
      }),
    })),
  }
}

/** A relation with the evidence that is shown of it. */
export function shownRelation({ key, type, from, to, grants, evidence }: ServiceRelation): ShownRelation {
  const { basis, ...place } = firmest(evidence)
  return { id: key, type, from: from.key, to: to.key, grants, basis, evidence: place }
}

/** What every answer says of itself. */
export function frameOf({
  revision,
  completeness,
  gaps,
}: ServiceFrame): Pick<PathsAnswer, 'revision' | 'asOf' | 'completeness' | 'gaps'> {
  const { boundedBy: by, limit } = completeness
  return {
    revision: revision.number,
    asOf: revision.asOf,
    completeness: by === undefined || limit === undefined ? { kind: 'exhaustive' } : { kind: 'bounded', by, limit },
    gaps,
  }
}

/** A foothold as answers name it. */
export function footholdOf<A>({ asset, access }: { asset: { key: string }; access: A }): { asset: string; access: A } {
  return { asset: asset.key, access }
}
