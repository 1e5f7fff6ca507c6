import { defineQuery, defineSignal } from '@temporalio/workflow'
import { names, type PublishResult, type SyncProgress } from '../contract.ts'

/** How far a sync is. */
export const progressQuery = defineQuery<SyncProgress>(names.progress)

/** A sync asks for its turn; the coordinator answers with `granted`. */
export const acquireSignal = defineSignal<[{ holder: string }]>('acquire')
export const grantedSignal = defineSignal('granted')

/** A sync is over; with `publish`, what it changed is to be published and it waits for `published`. */
export const releaseSignal = defineSignal<[{ holder: string; publish: boolean }]>(names.release)
export const publishedSignal = defineSignal<[PublishResult]>('published')
