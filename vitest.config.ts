import { defineConfig } from 'vitest/config'

/** How many times slower than they are pages run, when `npm run test:repeat -- --slow` says so. */
const slowness = Number(process.env['KEFU_SLOW'] ?? 1)

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content/**', 'tests/site/**', 'tests/browser/**'],
          // The machine may be busy; what never ends is found out all the same.
          testTimeout: 60_000,
        },
      },
      // The real content, which its authors change: apart, so that a rule can be added before they have mended it.
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000 * slowness,
          hookTimeout: 120_000 * slowness,
          expect: { poll: { timeout: 15_000 * slowness } },
          fileParallelism: false,
        },
      },
    ],
  },
})
