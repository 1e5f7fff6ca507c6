import type { Trait } from './catalogue-entry.ts'
import type { Classification, Grounds } from './classification.ts'
import type { ToolAnnotations } from './tool-listing.ts'
import { untrustedSources } from './untrusted-sources.ts'

/**
 * What a server says about its own tool may only raise its risk: a hostile server would say the best of itself. An
 * absent hint says nothing here; the specification's defaults (not read-only, destructive, open world) are the worst
 * case, so they never lower.
 */
export function raisedBy(annotations: ToolAnnotations, classification: Classification): Classification {
  const traits = new Set<Trait>(classification.traits)
  const notes = [classification.grounds.note]
  let { reads } = classification
  if (annotations.destructiveHint === true && annotations.readOnlyHint !== true && !traits.has('destructive')) {
    traits.add('destructive')
    notes.push('destructiveHint raises destructive')
  }
  if (annotations.openWorldHint === true && !traits.has('untrusted_content')) {
    traits.add('untrusted_content')
    notes.push('openWorldHint raises untrusted_content')
    // Where nobody described the tool, a read-only one in an open world takes in what anybody wrote.
    if (classification.grounds.basis === 'inferred' && annotations.readOnlyHint === true) {
      const grounds: Grounds = {
        basis: 'inferred',
        note: 'openWorldHint and readOnlyHint: it reads from an open world',
      }
      reads = [...reads, { source: untrustedSources.internet, grounds }]
    }
  }
  const grounds: Grounds = { basis: classification.grounds.basis, note: notes.join('; ') }
  return { ...classification, traits: [...traits].sort(), reads, grounds }
}

/** For a server whose hints the operator trusts: they also take back what was only inferred. */
export function loweredBy(annotations: ToolAnnotations, classification: Classification): Classification {
  const readOnly = annotations.readOnlyHint === true
  const closed = annotations.openWorldHint === false
  const dropped = new Set<Trait>()
  if (readOnly || annotations.destructiveHint === false) dropped.add('destructive')
  if (closed) dropped.add('untrusted_content').add('public_sink')
  const inferred = ({ grounds }: { readonly grounds: Grounds }) => grounds.basis === 'inferred'
  if (!inferred(classification)) return classification
  const data = classification.data
    .map((use) =>
      readOnly && inferred(use) ? { ...use, operations: use.operations.filter((each) => each === 'read') } : use,
    )
    .filter(({ operations }) => operations.length > 0)
  return {
    ...classification,
    traits: classification.traits.filter((trait) => !dropped.has(trait)),
    data,
    reads: closed ? classification.reads.filter((use) => !inferred(use)) : classification.reads,
    sends: closed ? classification.sends.filter((use) => !inferred(use)) : classification.sends,
    grounds: { basis: 'inferred', note: `${classification.grounds.note}; hints of a trusted server applied` },
  }
}
