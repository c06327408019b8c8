import { jestPreset } from '../../jest.preset.mjs';

export default {
  ...jestPreset(import.meta.dirname),
  globalSetup: './src/testing/postgres-for-tests.ts',
  globalTeardown: './src/testing/postgres-after-tests.ts',
  // each spec has servers and a database that are killed and started again: two at once make each other late
  maxWorkers: 1,
  // a real database on a busy machine
  testTimeout: 30_000,
};
