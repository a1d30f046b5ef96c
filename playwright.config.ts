import { defineConfig } from '@playwright/test';

/** Browser tests run over a really built and served site; `npm test` builds and serves it and names it here. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // On a shared machine a browser may starve: one more try there, and the report says that it was needed. None elsewhere.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  // How long a page takes never decides a test; on a busy machine it may take a while, a look at every element most of all.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env['PAPERWEAVE_URL'] ?? 'http://localhost:4321/',
    browserName: 'chromium',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
    }
  }
});
