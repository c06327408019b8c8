import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Language } from '@chairside/domain';
import { aDatabase, envFor } from '../testing/a-clinic.js';
import { startServer, type RunningServer } from '../start-server.js';
import { pageIn } from './dashboard.js';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer(envFor(await aDatabase()));
});
afterAll(async () => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

it.each<[who: string, headers: Record<string, string>, language: Language]>([
  ['chose Spanish at this device', { cookie: 'chairside-language=es', 'accept-language': 'en-US' }, 'es'],
  ['chose English at this device', { cookie: 'chairside-language=en', 'accept-language': 'es-MX' }, 'en'],
  ['has a browser in Spanish', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' }, 'es'],
  ['has a browser in neither', { 'accept-language': 'fr' }, 'en'],
  ['chose what nobody speaks here', { cookie: 'chairside-language=../../etc', 'accept-language': 'en' }, 'en'],
  ['says nothing', {}, 'en'],
])('whoever %s gets every page in that language', async (_who, headers, language) => {
  for (const path of ['/', '/s/any', '/day/2026-11-23']) {
    const answer = await get(path, headers);
    const page = await answer.text();
    expect(page).toBe(readFileSync(pageIn(language), 'utf8'));
    expect(page).toContain(`<html lang="${language}">`);
  }
});

it('a page is kept by no browser and no proxy: a choice holds at the next load', async () => {
  const { headers } = await get('/');
  expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['no-store', 'Cookie, Accept-Language']);
});

it('what is missing is said to be missing, and no page stands in its place', async () => {
  for (const path of ['/assets/gone.js', '/api/gone']) {
    const answer = await get(path, { accept: 'text/html' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  }
});

it('both pages were built, each with its own script and the one style of both', () => {
  const [english = '', spanish = ''] = (['en', 'es'] as const).map((language) =>
    readFileSync(pageIn(language), 'utf8'),
  );
  const part = (page: string, kind: RegExp) => kind.exec(page)?.[0];
  expect(existsSync(pageIn('es'))).toBe(true);
  expect(part(english, /src="[^"]+\.js"/)).not.toBe(part(spanish, /src="[^"]+\.js"/));
  expect(part(english, /href="[^"]+\.css"/)).toBe(part(spanish, /href="[^"]+\.css"/));
});
