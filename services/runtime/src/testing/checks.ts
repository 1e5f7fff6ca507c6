export interface SourceCheck {
  readonly title: string
  /** A program below `node_modules`, and its arguments. */
  readonly command: readonly [string, ...string[]]
}

/** What is checked without running the code; one that fails counts as a failed test. */
export const checks: readonly SourceCheck[] = [
  { title: 'Types', command: ['typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { title: 'Types of the explorer', command: ['typescript/bin/tsc', '-p', 'web/tsconfig.json'] },
  { title: 'Lint', command: ['oxlint/bin/oxlint', '--deny-warnings'] },
  { title: 'Format', command: ['@biomejs/biome/bin/biome', 'ci'] },
  { title: 'Unused code', command: ['knip/bin/knip.js'] },
]
