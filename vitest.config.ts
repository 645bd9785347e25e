import { defineConfig } from 'vitest/config';

/** Two suites: `unit` runs on the sources alone; `browser` drives both built editions and runs after the build (see game/node/tasks/test.ts). */
export default defineConfig({
  // What the build fills in; the number itself matters to no test.
  define: { TWO_HATS_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/desktop/**'],
          environment: 'node',
          // A busy machine is no failure: what has to be quick says so itself.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/desktop/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
