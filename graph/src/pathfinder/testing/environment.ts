/** Whether oracle tests go through many more random cases: set by `npm run test:long`. */
export function isLongRun(): boolean {
  return process.env['THROUGHLINE_TEST_LONG'] === '1'
}
