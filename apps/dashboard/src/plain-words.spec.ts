import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOTS = [join(import.meta.dirname, 'features'), join(import.meta.dirname, '../../../libs/domain/src')];
/** What nurses and directors stumbled over when they read it on a screen. */
const ODD = [
  /grade anew/i,
  /things? of the drug/i,
  /to settle/i,
  /why all the same/i,
  /speak against/i,
  /knows no/i,
  /lie ahead/i,
  /what (came|becomes) of it/i,
  /does badly/i,
  /not got by/i,
  /no need of/i,
  /still so\b/i,
];

describe('the words on the screens', () => {
  it.each(ODD)('no screen says %s again', (odd) => {
    const files = ROOTS.flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('words.en.ts'))
        .map((name) => join(root, name)),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => odd.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
