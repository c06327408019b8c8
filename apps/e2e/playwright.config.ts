import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from './src/chromium.mjs';

const root = join(import.meta.dirname, '..', '..');
const data = join(root, 'var');
const results = join(data, 'test-results', 'e2e');

// this file is read again in every worker; the browser is looked for once
process.env.CHAIRSIDE_E2E_BROWSER ??= JSON.stringify(await findChromium(join(data, 'chromium')));

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.spec.ts',
  globalSetup: './src/found-clinic.ts',
  outputDir: join(results, 'traces'),
  reporter: [['list'], ['json', { outputFile: process.env.CHAIRSIDE_E2E_REPORT ?? join(results, 'report.json') }]],
  // whole visits take minutes: `npm run test:full` walks them
  ...(process.env.CHAIRSIDE_E2E_LONG ? {} : { grepInvert: /@long/ }),
  // each spec file has a clinic of its own, and much of its time is waiting; a walk's clock runs sixty times as fast as
  // ours, and alerts by itself where it has to share the machine
  workers: process.env.CHAIRSIDE_E2E_LONG ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  // guards against what hangs, not measures: a busy machine takes long to stage a clinic
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    headless: true,
    // only where a spec is about the page that is kept: a worker answers before a spec's own network can
    serviceWorkers: 'block',
    // what was done and what went over the network; pictures of each step would cost more than the steps
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    launchOptions: launchOptions(JSON.parse(process.env.CHAIRSIDE_E2E_BROWSER)),
  },
});
