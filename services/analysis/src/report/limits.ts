/** What the method does not see, in words for who reads a report. */
export const limitsOfMethod: readonly string[] = [
  'Facts are what configurations and exports state. What no source states is not known; a configuration says what is configured, not what ran.',
  'Paths follow from declared rules. A way in for which there is no rule is not found.',
  'Two independent footholds that are needed at once are not modelled, nor is an agent whose answer leaves through another agent’s public page.',
  'AWS service control policies, resource policies and session policies are not in the exports that are read; what they could change is said in the evidence.',
  'Difficulties are an ordinal that orders paths; efforts are an ordinal that orders cuts. Neither measures anything, and no figure is a probability.',
  'A candidate rests on something inferred, or on a rule whose outcome is possible and not shown. It counts as a path.',
]
