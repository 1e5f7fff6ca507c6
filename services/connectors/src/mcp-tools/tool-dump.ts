import type { RecordPlace } from '../claims/claim-builder.ts'
import type { Reading } from '../connector.ts'
import type { LookedAt } from '../tool-classification/classify-tool.ts'
import type { DescribedServer } from './wire.ts'

/** What one file lists: the tools of one server. */
export interface ToolDump {
  /** Which server it is of; absent: nobody says. */
  readonly described?: DescribedServer
  readonly serverInfoName?: string
  readonly tools: readonly { readonly tool: LookedAt; readonly place: RecordPlace }[]
}

/** A reading that still carries the listing, so that it can be copied to the servers that it describes. Plain data. */
export interface ToolDumpReading extends Reading {
  readonly dump: ToolDump
}

/** Tells a listing's reading from any other. */
export function isToolDump(reading: Reading): reading is ToolDumpReading {
  return 'dump' in reading
}
