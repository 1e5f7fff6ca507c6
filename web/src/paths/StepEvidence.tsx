import { EvidenceBox } from '../ui/EvidenceBox.tsx'
import { formatValue, spelled } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import { StaleMark } from '../ui/StaleMark.tsx'
import type { PathStep } from './paths-queries.ts'

/** The facts that the step rests on, each with the file and place it was read from. */
export function StepEvidence({ step: { relations, properties } }: { readonly step: PathStep }) {
  if (relations.length + properties.length === 0) return null
  const names = new Map(relations.flatMap(({ from, to }) => [from, to]).map(({ key, name }) => [key, name]))
  return (
    <Section title="Evidence">
      {relations.map(({ key, from, verb, to, evidence, basis, stale }) => (
        <EvidenceBox key={key} evidence={evidence} basis={basis}>
          {from.name} <strong>{verb}</strong> {to.name} <StaleMark stale={stale} />
        </EvidenceBox>
      ))}
      {properties.map(({ of, property }) => (
        <EvidenceBox
          key={`${of} ${property.name}`}
          evidence={property.evidence === null ? [] : [property.evidence]}
          basis={property.basis}
        >
          {names.get(of) ?? nameOfRelation(of, relations) ?? of} <strong>{spelled(property.name)}</strong>{' '}
          {formatValue(property.value)}
        </EvidenceBox>
      ))}
    </Section>
  )
}

/** A property may be a relation's: then it is named by its ends. */
function nameOfRelation(key: string, relations: PathStep['relations']): string | undefined {
  const relation = relations.find((candidate) => candidate.key === key)
  return relation && `${relation.from.name} ${relation.verb} ${relation.to.name}:`
}
