import { describe, expect, it } from '@jest/globals';
import { PHRASES } from '@chairside/domain';
import { phrasesFor, phraseTyped, withPhrase } from './phrase-typed.js';

const typed = (text: string) => phraseTyped(text, text.length);

describe('43 phrases', () => {
  it.each([
    [';;', { from: 0, to: 2, key: '' }],
    ['Slept. ;;ca', { from: 7, to: 11, key: 'ca' }],
    ['Slept.;;CALM', { from: 6, to: 12, key: 'calm' }],
    ['Slept; then woke', null],
    [';;calm ', null],
    ['', null],
  ] as const)('43 %j asks for %j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it('43 what stands after the caret does not count', () => {
    expect(phraseTyped('a ;;i and more', 5)).toEqual({ from: 2, to: 5, key: 'i' });
    expect(phraseTyped('a ;;i and more', 3)).toBeNull();
  });

  it('43 two marks list every phrase, letters those that begin so', () => {
    expect(phrasesFor({ from: 0, to: 2, key: '' })).toEqual(Object.keys(PHRASES));
    expect(phrasesFor({ from: 0, to: 4, key: 'iv' })).toEqual(['ivok']);
    expect(phrasesFor({ from: 0, to: 4, key: 'zz' })).toEqual([]);
  });

  it('43 the phrase takes the place of its mark, with a space where one is missing', () => {
    const { calm } = PHRASES;
    expect(withPhrase(';;ca', { from: 0, to: 4, key: 'ca' }, 'calm')).toEqual({
      text: `${calm} `,
      caret: calm.length + 1,
    });
    expect(withPhrase('Slept.;; then', { from: 6, to: 8, key: '' }, 'calm')).toEqual({
      text: `Slept. ${calm} then`,
      caret: `Slept. ${calm}`.length,
    });
  });
});
