import type { Trait } from './catalogue-entry.ts'
import type { Classification } from './classification.ts'

/** Traits that follow from what a tool reads, sends and operates on. */
export function impliedTraits({
  data,
  reads,
  sends,
}: Pick<Classification, 'data' | 'reads' | 'sends'>): readonly Trait[] {
  const traits: Trait[] = []
  if (reads.length > 0) traits.push('untrusted_content')
  if (data.some(({ operations }) => operations.includes('read'))) traits.push('private_data')
  if (data.some(({ operations }) => operations.includes('delete'))) traits.push('destructive')
  if (sends.some(({ to }) => 'shared' in to)) traits.push('public_sink')
  return traits
}
