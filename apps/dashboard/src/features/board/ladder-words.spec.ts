import { describe, expect, it } from '@jest/globals';
import type { Alert } from '@chairside/domain';
import { ladderWords, shortLadderWords } from './ladder-words.js';

const at = (clock: string) => `2026-11-23T${clock}.000Z`;
const alert = (called: Alert['called']) =>
  ({ state: 'raised', level: 'high', settledAt: null, callsSince: at('10:40:00'), called }) as unknown as Alert;
const NURSES = { who: 'all-nurses' as const, at: at('10:41:00') };
const covered = (moment: string) => (moment >= at('10:42:00') ? 'Pia Romero' : null);

describe('floor 13, floor 22 the ladder in words', () => {
  it('names the provider who will cover when they are called, and the providers where nobody does', () => {
    const one = alert([NURSES]);
    expect(ladderWords(one, at('10:41:28'), 'UTC', true, covered)).toBe(
      'all nurses called on screen 10:41, Pia Romero (covers) in 0:32',
    );
    expect(shortLadderWords(one, at('10:41:28'), 'UTC', false, () => null)).toBe('providers at 10:42');
  });

  it('names who covered when they were called', () => {
    const one = alert([NURSES, { who: 'providers', at: at('10:42:00') }]);
    expect(ladderWords(one, at('10:43:00'), 'UTC', true, covered)).toContain(
      'Pia Romero (covers) called on screen 10:42',
    );
  });
});
