import type { Connector, Rejection, SourceFile } from './connector.ts'
import { parseJsonDocument } from './reading/json-document.ts'
import { isRejection } from './reading/rejection.ts'
import { parseTomlDocument } from './reading/toml-document.ts'
import { parseYamlDocuments } from './reading/yaml-document.ts'
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
    return (
      damageOf(file) ?? {
        code: 'unknown-format',
        file: file.file,
        reason: 'it has the shape of no format that is read',
      }
    )
  }
  if (second !== undefined) {
    const reason = `it could be ${first.format} or ${second.format}; say which with --format`
    return { code: 'ambiguous-format', file: file.file, reason }
  }
  return first
}

/** Nobody knows a file that is cut off or mistyped; then the place where it breaks is worth more than its format. */
function damageOf(file: SourceFile): Rejection | undefined {
  const parsed = parseByName(file)
  return isRejection(parsed) ? parsed : undefined
}

function parseByName(file: SourceFile): unknown {
  if (/\.jsonc?$/i.test(file.file)) return parseJsonDocument(file, { comments: true })
  if (/\.ya?ml$/i.test(file.file)) return parseYamlDocuments(file)
  return /\.toml$/i.test(file.file) ? parseTomlDocument(file) : undefined
}
