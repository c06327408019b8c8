// The one place that says how tests are compiled: by SWC, to the ES modules that are shipped.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const compile = (tsx) => {
  const parser = { syntax: 'typescript', tsx, decorators: true };
  // Nest injects by the types of constructor parameters, which only these two keep
  const transform = { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } };
  const jsc = { target: 'es2022', parser, transform, keepClassNames: true };
  return ['@swc/jest', { jsc, module: { type: 'es6' }, sourceMaps: 'inline' }];
};

/** The Jest settings of the package in `folder`; spread it and add what is its own. */
export function jestPreset(folder) {
  const hasSpecs = readdirSync(join(folder, 'src'), { recursive: true }).some((name) => /\.spec\.tsx?$/.test(name));
  return {
    rootDir: folder,
    testEnvironment: 'node',
    testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
    // what plays whole days takes minutes: `npm run test:full` runs it
    testPathIgnorePatterns: ['/node_modules/', ...(process.env.CHAIRSIDE_E2E_LONG ? [] : ['\\.long\\.spec\\.'])],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    transform: { '\\.ts$': compile(false), '\\.tsx$': compile(true) },
    // sources name each other as they are called once built
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    // a guard against what hangs, not a measure: a busy machine takes long over a first screen
    testTimeout: 30_000,
    // a package may have no specs yet; one that has some and runs none is a mistake
    passWithNoTests: !hasSpecs,
    // Jest would leave one core to itself: on two cores that is half of them
    maxWorkers: '100%',
  };
}
