import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AlertLevel } from '@chairside/domain';
import type { Call } from './calls.js';
import { steadyCalls } from './steady-calls.js';

const LEVELS: Record<string, AlertLevel> = { h: 'high', m: 'medium', l: 'low' };

/** "h1" is a high alert, "h1t" one that somebody has. */
const callOf = (id: string): Call => {
  const state = id.endsWith('t') ? 'acknowledged' : 'raised';
  return { alert: { id, state, level: LEVELS[id.charAt(0)] ?? 'low' } } as unknown as Call;
};
const order = (wanted: string, shown: string, held = '') =>
  steadyCalls(wanted.split(' ').map(callOf), shown.split(' '), held.split(' '))
    .map(({ alert }) => alert.id)
    .join(' ');

describe('the order of the strip while somebody touches it', () => {
  it.each([
    ['what is worse goes before the milder at once', 'h1 m1 m2', 'm1 m2', '', 'h1 m1 m2'],
    ['a milder one never stands between two that are worse', 'h1 h2 m1', 'h1 m1', '', 'h1 h2 m1'],
    ['of one level the newer waits behind', 'm0 m1', 'm1', '', 'm1 m0'],
    ['what is over leaves, and the others stay as they were', 'm0 m1', 'm1 h1 m0', '', 'm1 m0'],
    ['under a finger nothing moves, and the worst stands beside it', 'h1 m1 m2', 'm1 m2', 'm1', 'm1 h1 m2'],
    ['nor does what stands before it', 'h1 m1 m2', 'm1 m2', 'm2', 'm1 m2 h1'],
    ['what nobody has goes before what somebody has', 'h2 h1t m1', 'h1t m1', '', 'h2 h1t m1'],
    ['but never before what is worse', 'm1 h1t', 'h1t', '', 'h1t m1'],
  ])('%s', (_, wanted, shown, held, expected) => {
    expect(order(wanted, shown, held)).toBe(expected);
  });

  const ids = fc.uniqueArray(fc.tuple(fc.constantFrom('h', 'm', 'l'), fc.nat(4)).map((pair) => pair.join('')));

  it('loses no call and doubles none, keeps the place of what is held, and stands still once it stands', () => {
    fc.assert(
      fc.property(ids, ids, fc.nat(), (wanted, shown, at) => {
        const held = wanted.length > 0 ? [wanted[at % wanted.length] ?? ''] : [];
        const drawn = steadyCalls(wanted.map(callOf), shown, held).map(({ alert }) => alert.id);
        expect([...drawn].sort()).toEqual([...wanted].sort());
        expect(steadyCalls(wanted.map(callOf), drawn, held).map(({ alert }) => alert.id)).toEqual(drawn);
        const stood = shown.filter((id) => wanted.includes(id));
        const [one = ''] = held;
        if (stood.includes(one)) expect(drawn.indexOf(one)).toBe(stood.indexOf(one));
      }),
    );
  });
});
