import type { Finding } from './finding.ts'

/** Something about this machine or a server keeps the service from running; carries the remedy. */
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError'
  readonly finding: Finding

  constructor(finding: Finding, options?: ErrorOptions) {
    super(`${finding.what}\n${finding.remedy}`, options)
    this.finding = finding
  }
}
