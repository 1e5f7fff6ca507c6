/** The processes of a running service, in the order in which they are told about; the names of their records and logs. */
export const parts = [
  { name: 'neo4j', title: 'Neo4j' },
  { name: 'temporal', title: 'Temporal' },
  { name: 'worker', title: 'the worker' },
  { name: 'api', title: 'the API and the explorer' },
] as const

export type PartName = (typeof parts)[number]['name']

/** The process that started the parts, watches them and stops them: `npm start`, in the foreground or detached. */
export const keeper = 'keeper'
