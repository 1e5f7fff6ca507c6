import { type DocumentInput, documentConnector } from '../reading/document-connector.ts'
import { isAgentScan05, stateAgentScan05 } from './agent-scan-05.ts'
import { isAgentScan06, stateAgentScan06 } from './agent-scan-06.ts'
import { isCisco, stateCisco } from './cisco.ts'
import { isSarif, stateSarif } from './sarif.ts'

/** Each report's own shape tells which scanner and version wrote it; none of them says so. */
const reports: readonly { readonly is: (value: unknown) => boolean; readonly state: (input: DocumentInput) => void }[] =
  [
    { is: isAgentScan06, state: stateAgentScan06 },
    { is: isSarif, state: stateSarif },
    { is: isCisco, state: stateCisco },
    { is: isAgentScan05, state: stateAgentScan05 },
  ]

export const scanner = documentConnector({
  format: 'scanner',
  about: 'What scanners found: Snyk agent-scan 0.5 and 0.6, Cisco mcp-scanner (raw), SARIF 2.1.0.',
  marker: /"(?:scan_path_responses|scan_results|is_safe|issues|runs)"\s*:/,
  certainty: (value) => (reports.some(({ is }) => is(value)) ? 2 : 0),
  state(input) {
    const report = reports.find(({ is }) => is(input.document.value))
    if (report !== undefined) report.state(input)
    else {
      const reason = 'it is no report of agent-scan, of Cisco’s scanner, or in SARIF'
      input.builder.reject({ code: 'unknown-report', pointer: '', ...input.document.place(''), reason })
    }
  },
})
