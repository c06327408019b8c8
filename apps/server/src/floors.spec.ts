import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..', '..', '..');
const RULE = '@nx/enforce-module-boundaries';

/** What lint says of an import that is planted in a file of a floor. */
async function verdict(file: string, line: string): Promise<string[]> {
  const [result] = await new ESLint({ cwd: root }).lintText(`${line}\n`, { filePath: join(root, file) });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message);
}

describe('the floors hold (house 2)', () => {
  it.each([
    ['libs/domain/src/planted.ts', `export { z } from 'zod';`],
    ['libs/domain/src/planted.ts', `export * from '@chairside/contracts';`],
    ['libs/contracts/src/planted.ts', `export * from 'typeorm';`],
    ['libs/persistence/src/planted.ts', `export * from '@chairside/contracts';`],
    ['apps/dashboard/src/planted.ts', `export * from '@chairside/persistence';`],
    ['apps/dashboard/src/planted.ts', `export * from 'typeorm';`],
    ['apps/demo-clinic/src/planted.ts', `export * from '@chairside/server';`],
    ['apps/demo-clinic/src/planted.ts', `export * from '@chairside/persistence';`],
    ['apps/server/src/planted.ts', `export * from '../../dashboard/src/app.js';`],
  ])('%s may not hold %s', async (file, line) => {
    expect(await verdict(file, line)).not.toEqual([]);
  });

  it.each([
    ['libs/contracts/src/planted.ts', `export * from '@chairside/domain';`],
    ['apps/server/src/planted.ts', `export * from '@chairside/persistence';`],
    ['apps/dashboard/src/planted.ts', `export * from '@chairside/contracts';`],
  ])('%s may hold %s', async (file, line) => {
    expect(await verdict(file, line)).toEqual([]);
  });
});
