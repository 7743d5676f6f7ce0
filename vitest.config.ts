import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Files share what they import, which takes longer than their tests: what one replaces must be back for the next. */
const SHARED = { isolate: false, restoreMocks: true };

/** unit: pure code and the store. component: views in happy-dom. e2e: the built extension in real browsers. */
export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['lib/**', 'components/**'],
      reporter: ['text-summary', 'json-summary'],
    },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/lib/**/*.test.ts', 'tests/scripts/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/setup-unit.ts'],
          ...SHARED,
          server: { deps: { inline: [/timelinejs/] } }, // written for bundlers, which Node is not
          testTimeout: 30_000, // a busy machine must not fail a test
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'component',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/setup-component.ts'],
          ...SHARED,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/e2e/support/build-once.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
