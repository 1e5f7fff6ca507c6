import { defineConfig } from 'vitest/config'

// Without `development`, which Vite adds: our files would get another copy of graphql than the libraries that Node resolves for itself.
const ssr = { resolve: { conditions: ['module', 'node'] } }

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        ssr,
        test: {
          name: 'unit',
          include: ['{graph,services,workflows,web}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: 30_000,
        },
      },
      {
        ssr,
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['test/harness/servers/global-setup.ts'],
          // One file at a time: they share one database.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
