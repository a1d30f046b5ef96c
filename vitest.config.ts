import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // Property tests run thousands of cases; on a busy two-core machine the default of five seconds is too short.
    testTimeout: 120_000,
    hookTimeout: 300_000
  }
});
