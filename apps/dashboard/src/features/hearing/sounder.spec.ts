import { describe, expect, it } from '@jest/globals';
import type { AlertLevel, Sounding } from '@chairside/domain';
import { Sounder, soundingHere } from './sounder.js';

const AT = '2026-11-23T10:00:00.000Z';
const LATER = '2026-11-23T10:05:00.000Z';
const alert = (key: string, level: AlertLevel, since = AT): Sounding => ({ key, level, since });

/** At which seconds it sounds, and how, while the same alerts call. */
function heard(
  sounder: Sounder,
  soundings: readonly Sounding[],
  seconds: readonly [number, number],
  now = AT,
): string[] {
  const [from, to] = seconds;
  return Array.from({ length: to - from }, (_, index) => from + index).flatMap((second) => {
    const level = sounder.next(soundings, now, second * 1_000);
    return level ? [`${second} ${level}`] : [];
  });
}

describe('6.1 how often an alert sounds', () => {
  it('a high one every ten seconds, a medium one every thirty, a low one once', () => {
    expect(heard(new Sounder(), [alert('a', 'high')], [0, 25])).toEqual(['0 high', '10 high', '20 high']);
    expect(heard(new Sounder(), [alert('a', 'medium')], [0, 61])).toEqual(['0 medium', '30 medium', '60 medium']);
    expect(heard(new Sounder(), [alert('a', 'low')], [0, 120])).toEqual(['0 low']);
  });

  it('6.2 of several only the worst, and a new one of that level at once', () => {
    const sounder = new Sounder();
    const first = [alert('a', 'high'), alert('b', 'medium'), alert('c', 'low')];
    expect(heard(sounder, first, [0, 4])).toEqual(['0 high']);
    expect(heard(sounder, [...first, alert('d', 'high')], [4, 16])).toEqual(['4 high', '14 high']);
  });

  it('floor 15 one that is taken is silent at once', () => {
    const sounder = new Sounder();
    heard(sounder, [alert('a', 'high')], [0, 4]);
    expect(heard(sounder, [], [4, 60])).toEqual([]);
  });

  it('after a gap of the line nothing starts from the beginning, and what came together is one sound', () => {
    const sounder = new Sounder();
    heard(sounder, [alert('a', 'high')], [0, 12]);
    const many = ['a', 'b', 'c', 'd'].map((key) => alert(key, 'high'));
    expect(heard(sounder, many.slice(0, 1), [15, 18])).toEqual([]);
    expect(heard(sounder, many, [18, 27])).toEqual(['18 high']);
  });

  it('a page that is loaded again says nothing of an old low alert', () => {
    expect(heard(new Sounder(), [alert('a', 'low')], [0, 5], LATER)).toEqual([]);
  });
});

it('floor 13 a carried device sounds what has called for thirty seconds, a station at once', () => {
  const now = '2026-11-23T10:00:29.000Z';
  const all = [alert('a', 'high')];
  expect(soundingHere(all, 0, now)).toEqual(all);
  expect(soundingHere(all, 30, now)).toEqual([]);
  expect(soundingHere(all, 30, '2026-11-23T10:00:30.000Z')).toEqual(all);
});
