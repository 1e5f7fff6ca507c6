import type { Connector } from './connector.ts'

/** Every connector, in the order of their names. */
export const connectors: readonly Connector[] = []
