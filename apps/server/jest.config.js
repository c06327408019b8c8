import { jestPreset } from '../../jest.preset.mjs';

export default {
  ...jestPreset(import.meta.dirname),
  globalSetup: './src/testing/postgres-for-tests.ts',
  globalTeardown: './src/testing/postgres-after-tests.ts',
  // a real database on a busy machine
  testTimeout: 30_000,
};
