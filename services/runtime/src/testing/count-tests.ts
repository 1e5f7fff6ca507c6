import { readFileSync } from 'node:fs'
import { z } from 'zod'

const vitestReport = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

/**
 * Counts what vitest's own JSON report says. A test that was skipped, a file that could not be loaded and an error
 * outside of any test are failures: none of them showed anything.
 */
export function countTests(reportFile: string): { readonly passed: number; readonly failed: number } {
  let report: z.infer<typeof vitestReport>
  try {
    report = vitestReport.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const statuses = report.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const passed = statuses.filter((status) => status === 'passed').length
  const emptyFiles = report.testResults.filter((file) => file.assertionResults.length === 0).length
  const failed = statuses.length - passed + emptyFiles
  return { passed, failed: failed === 0 && !report.success ? 1 : failed }
}
