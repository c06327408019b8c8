import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aDatabase, envFor, signIn, type TestPerson } from '../testing/a-clinic.js';
import { anInfusion } from '../testing/a-session.js';
import { startServer } from '../start-server.js';
import { downtimeHtml } from './downtime-html.js';

let folder = '';
let url = '';
let stop: () => Promise<void>;
let nurse: TestPerson;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'downtime-'));
  const databaseUrl = await aDatabase();
  const first = await startServer(envFor(databaseUrl));
  nurse = await signIn(first.url, 'ana');
  await anInfusion(nurse, await signIn(first.url, 'ben'), await signIn(first.url, 'pia'));
  await first.stop();
  const server = await startServer({ ...envFor(databaseUrl), DOWNTIME_FOLDER: folder });
  url = server.url;
  stop = () => server.stop();
});
afterAll(async () => stop());

async function sheets(): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /^downtime-[0-9a-f-]+\.html$/.test(name));
}

it('floor rule 22 a sheet of everybody stands in the clinic’s folder, and opens when the server is gone', async () => {
  expect(url).not.toBe('');
  for (let tries = 0; (await sheets()).length === 0 && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const [name] = await sheets();
  await stop();
  const page = await readFile(join(folder, name ?? ''), 'utf8');
  expect(page).toContain('As of');
  expect(page).toContain('Ketamine 40 mg = 40 mL in 40 min');
  expect(page).toContain('Eddie Escort, brother');
  expect(page).toContain('<dt class="start">Side effects</dt><dd class="wide">None charted</dd>');
  expect(page).toContain('<dt class="start">May be given</dt>');
  expect(page).not.toMatch(/<script|src=|href=/);
  expect((await readdir(folder)).length).toBe(1);
  stop = () => Promise.resolve();
});

it('H what somebody typed is text on the sheet', () => {
  const patient = {
    id: '1',
    place: 'Chair 1',
    name: '<img src=x>',
    lines: [{ label: 'Allergies', text: '"&\'' }],
    sets: [],
  };
  const sheet = { clinic: '</title>', timeZone: 'UTC', madeAt: '2026-11-23T10:00:00.000Z', covering: 'nobody' };
  const page = downtimeHtml({ ...sheet, patients: [patient] });
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img src=x&gt;');
  expect(page).toContain('&quot;&amp;&#39;');
  expect(page).toContain('&lt;/title&gt;');
});
