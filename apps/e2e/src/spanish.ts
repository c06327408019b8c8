import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = ['../../dashboard/src', '../../../libs/domain/src'].map((folder) =>
  join(dirname(fileURLToPath(import.meta.url)), folder),
);

/** Every text of the screens by its English: the tables of words stand beside each other, one file for each language. */
export async function spanishByEnglish(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  for (const file of files.filter((name) => name.endsWith('words.en.ts'))) {
    const [english, spanish] = await Promise.all(
      [file, file.replace(/\.en\.ts$/, '.es.ts')].map((name) => import(name) as Promise<unknown>),
    );
    pairs(english, spanish, found);
  }
  return found;
}

function pairs(english: unknown, spanish: unknown, found: Map<string, string>): void {
  if (typeof english === 'string' && typeof spanish === 'string') found.set(english, spanish);
  if (typeof english !== 'object' || english === null || typeof spanish !== 'object' || spanish === null) return;
  for (const [key, value] of Object.entries(english)) pairs(value, (spanish as Record<string, unknown>)[key], found);
}
