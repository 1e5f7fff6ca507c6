import type { ScanAnswer } from '../scan-answer.ts'
import { counted } from './frame.ts'
import { place } from './place.ts'
import { safeText } from './safe-text.ts'
import { showPaths } from './show-paths.ts'
import { style } from './style.ts'

const words = { 'secret-in-clear': 'Secret in clear', 'package-not-pinned': 'Package not pinned to a version' }

const noTargets =
  'Nothing in these configurations is known to be sensitive or critical, so there is nothing to reach yet. Classify data to ' +
  'see paths (throughline paths --files CONFIGURATION CLASSIFICATION).'

/** What a scan found, for people. */
export function showScan({ files, byKind, findings, targets, answer }: ScanAnswer): string {
  const kinds = Object.entries(byKind).map(([kind, count]) => `${count} ${kind}`)
  return [
    `${counted(files.length, 'configuration', 'configurations')} found`,
    ...files.map((file) => style('quiet', `  ${safeText(file)}`)),
    kinds.join(' · '),
    ...findings.map(({ finding, name, evidence }) => `${words[finding]}: ${safeText(name)} (${place(evidence)})`),
    '',
    targets === 0 ? noTargets : showPaths(answer, false),
  ].join('\n')
}
