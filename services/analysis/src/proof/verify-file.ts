import type { z } from 'zod'
import { proofSchema } from '../answers/proof.ts'
import { reportSchema } from '../answers/report.ts'
import type { VerifyAnswer } from '../answers/verify.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { verifyReport } from '../report/verify-report.ts'
import { contentHash } from './content-hash.ts'
import { pointed } from './differences.ts'
import { notCovered } from './not-covered.ts'
import { verifyProof } from './verify-proof.ts'

/** Problems of form that are told; a file of another sort has thousands. */
const toldProblems = 20

/** Verifies a proof or a report, given as what its JSON says. A refusal: it is neither. */
export async function verifyFile(json: unknown): Promise<VerifyAnswer | Refusal> {
  if (typeof json === 'object' && json !== null && 'proof' in json) {
    const proof = proofSchema.safeParse(json)
    return proof.success ? verifyProof(proof.data, json) : misshapen('proof', json, proof.error)
  }
  if (typeof json === 'object' && json !== null && 'report' in json) {
    const report = reportSchema.safeParse(json)
    return report.success ? verifyReport(report.data, json) : misshapen('report', json, report.error)
  }
  return refuse('This is no proof and no report: it says neither "proof" nor "report".')
}

function misshapen(of: VerifyAnswer['of'], json: object, { issues }: z.ZodError): VerifyAnswer {
  return {
    of,
    verified: false,
    revision: null,
    asOf: null,
    hash: contentHash(json),
    paths: [],
    cut: null,
    problems: issues.slice(0, toldProblems).map(({ path, message }) => ({
      at: path.map((name) => `/${pointed(String(name))}`).join(''),
      what: message,
    })),
    notCovered: [...notCovered],
  }
}
