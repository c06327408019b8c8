import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ENV_NAMES, readEnv } from './env.js';

const example = readFileSync(join(import.meta.dirname, '..', '..', '..', '..', '.env.example'), 'utf8');

it('house 9 every setting that the server reads stands in .env.example, and no other', () => {
  const documented = [...example.matchAll(/^#?\s?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(documented.toSorted()).toEqual(ENV_NAMES.toSorted());
});

it('every fault of the settings is named at once', () => {
  const read = () => readEnv({ PORT: 'many', DEMO_SPEED: '99', CHAIRSIDE_MODE: 'party' });
  expect(read).toThrow(/PORT[\s\S]*CHAIRSIDE_MODE[\s\S]*DEMO_SPEED/);
});

it('an empty setting is one that is not given', () => {
  const env = readEnv({ PORT: '', DATABASE_URL: '' });
  expect([env.PORT, env.DATABASE_URL]).toEqual([3000, undefined]);
});
