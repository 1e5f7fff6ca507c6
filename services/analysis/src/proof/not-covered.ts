/** What no verification of a proof can tell, in words for who relies on it. docs/proofs.md says more. */
export const notCovered: readonly string[] = [
  'Whether the facts are true: that the files said so, and that they say so still. The evidence tells where to look.',
  'Who made the file: whoever changes a fact and works out every hash anew makes another sound proof. Keep its hash apart.',
  'The revision number, the time on the same side of every expiry, names, other claims’ evidence and properties on which no step relies: changed, they change the hash, and nothing else follows.',
]
