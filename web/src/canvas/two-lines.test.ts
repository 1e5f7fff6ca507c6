import { expect, test } from 'vitest'
import { twoLines } from './two-lines.ts'

test.each([
  ['payments', ['payments']],
  ['Claude Code on dan-mbp', ['Claude Code on', 'dan-mbp']],
  ['arn:aws:s3:::larkspur-lake', ['arn:aws:s3:::', 'larkspur-lake']],
  ['averyveryverylongnamewithoutanybreak', ['averyveryverylo', 'ngnamewithouta…']],
])('%s', (name, lines) => {
  expect(twoLines(name, 100)).toEqual(lines)
})
