import { formatDate } from '../ui/format.ts'
import { Section } from '../ui/Section.tsx'
import type { PathStep } from './paths-queries.ts'

/** When the facts of the step were read last. */
export function History({ step }: { readonly step: PathStep }) {
  const times = step.relations.flatMap(({ evidence }) => evidence.map(({ observedAt }) => observedAt)).toSorted()
  const [oldest, newest] = [times.at(0), times.at(-1)]
  if (oldest === undefined || newest === undefined) return null
  const [from, to] = [formatDate(oldest), formatDate(newest)]
  return (
    <Section title="History">
      <p>
        {from === to ? `Its facts were last read on ${to}.` : `Its facts were last read between ${from} and ${to}.`}
      </p>
    </Section>
  )
}
