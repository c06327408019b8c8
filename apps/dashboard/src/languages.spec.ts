import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { LOCALE, LOCALES, SPOKEN_HERE } from '@chairside/domain';
import { differences } from './languages.fixture.js';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where words stand for the build of the dashboard: its own, and the domain's as they are built. */
const PLACES = ['apps/dashboard/src', 'libs/domain/dist'] as const;

const english = PLACES.flatMap((place) =>
  readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.en\.(ts|js)$/.test(file))
    .map((file) => join(place, file)),
);
const spanishOf = (file: string) => file.replace(/\.en\.(ts|js)$/, '.es.$1');

it('every file of words stands in every language', () => {
  expect(english.length).toBeGreaterThan(100);
  expect(english.filter((file) => !existsSync(join(root, spanishOf(file))))).toEqual([]);
});

it.each(english)('%s says the same in both languages: every key, every argument, other text', async (file) => {
  const [one, other] = await Promise.all([import(join(root, file)), import(join(root, spanishOf(file)))]);
  expect(differences(one as object, other as object)).toEqual([]);
});

it('each language writes dates as the table of languages says', async () => {
  const other = (await import(
    join(root, 'libs/domain/dist/languages/spoken-here.es.js')
  )) as typeof import('@chairside/domain');
  expect([LOCALES[SPOKEN_HERE], LOCALES[other.SPOKEN_HERE]]).toEqual([LOCALE, other.LOCALE]);
});

it('words that differ in a key, an argument or in nothing at all are found', () => {
  const one = { a: 'Chair', b: (name: string) => `Chair ${name}`, c: ['Time', 'mg'], d: { e: 'Born' } };
  expect(
    differences(one, { a: 'Sillón', b: (name: string) => `Sillón ${name}`, c: ['Hora', 'mg'], d: { e: 'Nac.' } }),
  ).toEqual([]);
  expect(differences(one, { ...one, b: () => 'Sillón', c: ['Hora'], d: {}, f: '' })).toEqual([
    'a: is English still',
    'b: takes other arguments',
    'c.1: is missing',
    'd.e: is missing',
    'f: is too much',
  ]);
});
