import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@chairside/domain';
import { FloodGuard } from './flood-guard.js';

/** How many of so many messages at one moment are let in. */
function admitted(guard: FloodGuard, messages: number): number {
  return Array.from({ length: messages }).filter(() => {
    try {
      guard.admit();
      return true;
    } catch (error) {
      expect(error).toMatchObject({ code: 'rate-limited' });
      expect(error).toBeInstanceOf(DomainError);
      return false;
    }
  }).length;
}

describe('a socket that floods', () => {
  it('P15 is refused what is more than any work sends, and let in again with time', () => {
    let nowMs = 0;
    const guard = new FloodGuard(() => nowMs);
    expect(admitted(guard, 2_100)).toBe(2_000);
    nowMs += 100;
    expect(admitted(guard, 200)).toBe(100);
    expect(guard.isHopeless()).toBe(false);
  });

  it('P15 is closed when it goes on all the same', () => {
    const guard = new FloodGuard(() => 0);
    admitted(guard, 2_500);
    expect(guard.isHopeless()).toBe(false);
    admitted(guard, 1);
    expect(guard.isHopeless()).toBe(true);
  });

  it('P15 a full outbox after a long outage is no flood', () => {
    let nowMs = 0;
    const guard = new FloodGuard(() => nowMs);
    for (let entry = 0; entry < 10_000; entry += 1) {
      nowMs += 1;
      expect(() => guard.admit()).not.toThrow();
    }
  });
});
