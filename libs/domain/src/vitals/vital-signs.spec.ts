import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '../protocols/default-limits.js';
import { SHIPPED_PROTOCOLS } from '../protocols/shipped-protocols.js';
import { measures } from './measures.js';
import { scale, SCALES, scales, wordOf, type Scale } from './scales.js';
import { isPossible, isSuspect, signAt, VITAL_SIGNS, vitalSign, vitalSigns } from './vital-signs.js';
import { MEASURE_WORDS, PANEL_WORDS } from './words.en.js';

describe('4 the one definition of vital signs', () => {
  it.each(vitalSigns)('4 the ranges of %s are in order, the plausible one inside the possible one', (sign) => {
    const { possible, plausible, personOnly, axis, decimals } = vitalSign(sign);
    expect(possible[0]).toBeLessThan(possible[1]);
    expect(plausible[0]).toBeLessThan(plausible[1]);
    const chartable = Math.min(possible[0], personOnly?.[0] ?? possible[0]);
    expect(plausible[0]).toBeGreaterThanOrEqual(chartable);
    expect(plausible[1]).toBeLessThanOrEqual(possible[1]);
    for (const figure of [...possible, ...plausible]) expect(Number(figure.toFixed(decimals))).toBe(figure);
    if (axis) expect(axis[0]).toBeLessThan(axis[1]);
  });

  it.each(vitalSigns.filter((sign) => vitalSign(sign).personOnly))(
    'floor 5 what only a person may chart of %s lies outside the possible range, and is always asked about',
    (sign) => {
      const { possible, personOnly } = vitalSign(sign);
      if (!personOnly) throw new Error('filtered');
      expect(personOnly[0]).toBeLessThanOrEqual(personOnly[1]);
      expect(personOnly[1] < possible[0] || personOnly[0] > possible[1]).toBe(true);
      for (const value of personOnly) expect([isPossible(sign, value), isSuspect(sign, value)]).toEqual([true, true]);
    },
  );

  it('4 units, codes and aliases are given, and no code or alias names two signs', () => {
    const rows = vitalSigns.map(vitalSign);
    for (const { unit, ucum, loinc } of rows) {
      expect([unit, ucum].every((text) => text.length > 0)).toBe(true);
      expect(loinc).toMatch(/^\d{4,5}-\d$/);
    }
    const names = [rows.map(({ loinc }) => loinc), rows.flatMap(({ aliases }) => aliases)];
    for (const list of names) expect(new Set(list).size).toBe(list.length);
  });

  it('4 a panel has each place once, a main one always, and its fields an order of their own', () => {
    for (const sign of vitalSigns) {
      const { panel, part } = VITAL_SIGNS[sign];
      expect(signAt(panel, part)).toBe(sign);
      expect(signAt(panel, 'main')).toBeDefined();
    }
    const orders = vitalSigns.flatMap((sign) => vitalSign(sign).entryOrder ?? []);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('4 every measure and every panel has words, and there are no words without one', () => {
    expect(Object.keys(MEASURE_WORDS).sort()).toEqual([...measures].sort());
    const panels = new Set(vitalSigns.map((sign) => VITAL_SIGNS[sign].panel));
    expect(Object.keys(PANEL_WORDS).sort()).toEqual([...panels].sort());
    for (const { label, short } of [...Object.values(MEASURE_WORDS), ...Object.values(PANEL_WORDS)]) {
      expect([label, short].every((word) => word.trim() === word && word.length > 0)).toBe(true);
    }
    expect(new Set(Object.values(MEASURE_WORDS).map(({ label }) => label)).size).toBe(measures.length);
  });

  it('4 limits, baselines and checks of the protocols are about measures of the tables', () => {
    const asked = SHIPPED_PROTOCOLS.flatMap(({ baseline, checks }) => [
      ...baseline.measures,
      ...baseline.renewed,
      ...Object.values(checks).flatMap((groups) => groups.flatMap((group) => group.measures)),
    ]);
    const named = [...asked, ...Object.keys(DEFAULT_LIMITS)];
    expect(named.filter((name) => !(measures as readonly string[]).includes(name))).toEqual([]);
  });
});

describe('floor 1, floor 2 the scales', () => {
  it('floor 1 sedation is MOAA/S, 5 awake to 0 no response, each step with its word', () => {
    expect(SCALES.sedation.range).toEqual([0, 5]);
    expect([5, 4, 3, 2, 1, 0].map((value) => wordOf('sedation', value))).toEqual([
      'Awake',
      'Slow to name',
      'Loud or repeated',
      'Prodding',
      'Painful squeeze',
      'No response',
    ]);
  });

  it.each(['nausea', 'dissociation', 'anxiety', 'pain'] as Scale[])('floor 2 %s is counted from 0 to 10', (name) => {
    expect(scale(name).range).toEqual([0, 10]);
    expect(wordOf(name, 5)).toBeUndefined();
  });

  it('a worded scale has one word for each step of its range', () => {
    for (const { range, steps } of scales.map(scale)) {
      if (!steps) continue;
      const values = steps.map(({ value }) => value).sort((a, b) => a - b);
      expect(values).toEqual(Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index));
      expect(new Set(steps.map(({ word }) => word)).size).toBe(steps.length);
    }
  });
});

describe('4 adding a vital sign is one line', () => {
  const root = join(import.meta.dirname, '../../../..');
  const isExempt = (path: string): boolean =>
    /\.spec\.tsx?$|\.fixture\.tsx?$|\/migrations\/|\/testing\/|^apps\/(demo-clinic|e2e)\//.test(path);

  it('4 no key of the table stands outside the domain', () => {
    const patterns = ['apps/*/src', 'libs/contracts/src', 'libs/persistence/src'];
    const listed = execFileSync('git', ['ls-files', '-z', '--', ...patterns], { cwd: root, encoding: 'utf8' });
    const sources = listed.split('\0').filter((path) => /\.(tsx?|css)$/.test(path) && !isExempt(path));
    expect(sources.length).toBeGreaterThan(20);
    const key = new RegExp(`\\b(${vitalSigns.join('|')})\\b`);
    const found = sources.flatMap((path) => keysIn(join(root, path), path, key));
    expect(found).toEqual([]);
  });

  function keysIn(file: string, path: string, key: RegExp): string[] {
    return textOf(file)
      .split('\n')
      .flatMap((line, index) => (key.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
  }

  /** A tracked file that somebody is just deleting has no lines. */
  function textOf(file: string): string {
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }
});
