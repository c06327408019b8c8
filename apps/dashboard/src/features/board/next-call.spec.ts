import { describe, expect, it } from '@jest/globals';
import type { AlertLevel } from '@chairside/domain';
import type { Call } from './calls.js';
import { nextCall } from './next-call.js';

const LEVELS: Record<string, AlertLevel> = { h: 'high', m: 'medium', l: 'low' };

/** "h3" is a high alert of chair 3; "h3+" is one that somebody has. */
function callOf(said: string): Call {
  const alert = { id: said, level: LEVELS[said.charAt(0)], state: said.endsWith('+') ? 'acknowledged' : 'raised' };
  return { alert, session: { id: said.charAt(1) } } as unknown as Call;
}

describe('the alert to which one key leads', () => {
  it.each([
    ['a high one that nobody has comes first', 'h1+ h5 m2', '2', 'h5'],
    ['without one, the next of the strip', 'm3 m4 l5', '3', 'm4'],
    ['whatever its level', 'm3 l5', '3', 'l5'],
    ['from the last the first again', 'm3 m4 l5', '5', 'm3'],
    ['past all of the visit in view', 'm3 m4 m3 l5', '3', 'l5'],
    ['from a visit without one, the first', 'm3 m4', '9', 'm3'],
    ['also one that somebody took whose re-check is late', 'h3+', '9', 'h3+'],
  ])('%s', (_, strip, here, expected) => {
    expect(nextCall(strip.split(' ').map(callOf), here)?.alert.id).toBe(expected);
  });

  it('none where only the visit in view calls', () => {
    expect(nextCall(['h3', 'm3'].map(callOf), '3')).toBeUndefined();
  });
});
