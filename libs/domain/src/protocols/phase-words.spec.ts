import { describe, expect, it } from '@jest/globals';
import { STATUS_WORDS } from '../sessions/words.en.js';
import { LABEL_WORDS } from './label-words.en.js';
import { phaseWords } from './phase-words.js';
import { SHIPPED_PROTOCOLS } from './shipped-protocols.js';

const said = (label: string) => phaseWords('ready', { statusLabels: { ready: label } });

describe('the one word for where a session stands', () => {
  it('has a word of this language for every label of a shipped protocol', () => {
    const labels = SHIPPED_PROTOCOLS.flatMap(({ statusLabels }) => Object.values(statusLabels));
    expect(labels.length).toBeGreaterThan(0);
    expect(Object.keys(LABEL_WORDS)).toEqual(expect.arrayContaining(labels));
  });

  it('is a clinic’s own as it was written, whatever it is, and else the word of the status', () => {
    expect(said('Settling in')).toBe('Settling in');
    expect(said('constructor')).toBe('constructor');
    expect(phaseWords('ready', undefined)).toBe(STATUS_WORDS.ready);
    expect(phaseWords('ready', { statusLabels: {} })).toBe(STATUS_WORDS.ready);
  });
});
