import type { VerifyAnswer } from '@throughline/analysis/answers/verify.ts'
import { counted } from './frame.ts'
import { safeText } from './safe-text.ts'
import { style } from './style.ts'
import { terminalWidth, wrap } from './wrap.ts'

/** How many problems are told; those that follow mostly come of the first. */
const told = 20

/** The outcome of a verification for people. */
export function showVerify({
  of,
  verified,
  revision,
  asOf,
  hash,
  paths,
  cut,
  problems,
  notCovered,
}: VerifyAnswer): string {
  const about =
    asOf === null ? `This ${of}` : `${revision === null ? 'Files' : `Revision ${revision}`} as of ${safeText(asOf)}`
  const sound = paths.filter((path) => path.verified).length
  const outcome = verified
    ? style('good', `Verified: ${counted(sound, 'path follows', 'paths follow')} from the facts in this ${of}`)
    : style('bounded', `Not verified: ${counted(problems.length, 'thing is', 'things are')} not as this ${of} says`)
  const cutLine =
    cut === null ? [] : [cut ? 'The cut ends them all, and none takes less effort.' : 'The cut does not hold.']
  const listed = problems
    .slice(0, told)
    .map(({ at, what }) => `  ${safeText(at)}\n${wrap(safeText(what), terminalWidth(), '    ')}`)
  const more = problems.length > told ? [`  and ${problems.length - told} more`] : []
  return [
    `${about} · SHA-256 ${hash}`,
    '',
    outcome,
    ...(paths.length > 1 && !verified ? [`${sound} of ${paths.length} paths follow.`] : []),
    ...(verified ? cutLine : []),
    ...listed,
    ...more,
    '',
    'Not covered by any verification:',
    ...notCovered.map((text) => wrap(text, terminalWidth(), '  ')),
  ].join('\n')
}
