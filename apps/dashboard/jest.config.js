import { jestPreset } from '../../jest.preset.mjs';

const preset = jestPreset(import.meta.dirname);

export default {
  ...preset,
  testEnvironment: 'jsdom',
  moduleNameMapper: {
    '\\.(css|svg|png|woff2)$': '<rootDir>/test-setup/asset-stub.js',
    '^@fontsource(-variable)?/': '<rootDir>/test-setup/asset-stub.js',
    '^recharts$': '<rootDir>/test-setup/recharts-stub.js',
    ...preset.moduleNameMapper,
  },
  setupFilesAfterEnv: ['<rootDir>/test-setup/matchers.js'],
};
