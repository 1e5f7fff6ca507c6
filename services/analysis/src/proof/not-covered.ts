/** What no verification of a proof can tell, in words for who relies on it. docs/proofs.md says more. */
export const notCovered: readonly string[] = [
  'Whether the facts are true: that the files said so, and that they say so still. The evidence tells where to look.',
  'Who made the file: whoever changes a fact and works out every hash anew makes another sound proof. Keep its hash apart.',
  'The revision number, the time on the same side of every expiry, names, other claims’ evidence and properties on which no step relies: changed, they change the hash, and nothing else follows.',
]

/** What no verification of a report can tell besides. */
export const notCoveredInReports: readonly string[] = [
  'What is not in the report: it carries the facts that paths rest on and not the whole estate. So a missing path, and how much there is of everything (counts of sources, of assets, of targets, percentages), are held by its hash only, as are changes since another revision and gaps.',
]
