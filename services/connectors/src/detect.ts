import type { Connector, Rejection, SourceFile } from './connector.ts'
import { connectors } from './registry.ts'

/** The connector of the named format, else the one that is surest that the file is its own. */
export function connectorFor(
  file: SourceFile,
  format?: string,
  among: readonly Connector[] = connectors,
): Connector | Rejection {
  if (format !== undefined) {
    const named = among.find((connector) => connector.format === format)
    const known = among.map((connector) => connector.format).join(', ')
    return named ?? { code: 'unknown-format', file: file.file, reason: `no format has that name; there are ${known}` }
  }
  const sure = among.map((connector) => ({ connector, certainty: connector.detect(file) }))
  const highest = Math.max(0, ...sure.map(({ certainty }) => certainty))
  const [first, second] = sure.filter(({ certainty }) => certainty === highest).map(({ connector }) => connector)
  if (highest === 0 || first === undefined) {
    return { code: 'unknown-format', file: file.file, reason: 'it has the shape of no format that is read' }
  }
  if (second !== undefined) {
    const reason = `it could be ${first.format} or ${second.format}; say which with --format`
    return { code: 'ambiguous-format', file: file.file, reason }
  }
  return first
}
