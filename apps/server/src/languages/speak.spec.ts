import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const built = (file: string) => pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', file)).href;

/** What a process of its own says once it was told which language to speak. */
function saidIn(language: string): unknown {
  const script = `
    const { speak } = await import('${built('languages/speak.js')}');
    speak('${language}');
    const { downtimeHtml } = await import('${built('downtime/downtime-html.js')}');
    const sheet = { clinic: 'Willow', timeZone: 'UTC', madeAt: '2026-11-23T14:05:00.000Z', covering: '-', patients: [] };
    const page = downtimeHtml(sheet);
    console.log(JSON.stringify([/lang="(..)"/, /<h1>(.*?) ·/, /class="age">(.*?)</].map((part) => part.exec(page)?.[1])));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

it.each([
  ['en', 'Downtime sheet', 'As of Monday, 23 November 2026 at 14:05'],
  ['es', 'Hoja de contingencia', 'Al lunes, 23 de noviembre de 2026, 14:05'],
])('floor rule 22 the downtime sheet is written in the language of the clinic: %s', (language, title, asOf) => {
  expect(saidIn(language)).toEqual([language, title, asOf]);
});
