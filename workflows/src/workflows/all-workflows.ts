// What the worker bundles: Temporal takes every function exported here for a workflow of that name.
export { coordinateEstate } from './coordinate-estate.ts'
export { publishRevision } from './publish-revision.ts'
export { scheduledSync } from './scheduled-sync.ts'
export { syncSource } from './sync-source.ts'
