import { describe, expect, it } from '@jest/globals';
import { unmetCriteria } from '../discharge/discharge.js';
import { aClinic, t, type AClinic } from '../testing/a-clinic.js';
import { answeredTwice, isAskedAgain } from './asked-after.js';
import type { PainPlace } from './preparations.js';

/** A visit whose drug ran from 10:00 to 10:40. */
function recovering(): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'recovering' });
  return clinic;
}
const hurts = (clinic: AClinic, time: string, ...answers: PainPlace[]): void => {
  const said = { preparation: 'where-it-hurts' as const, answers, note: null };
  clinic.at('11:30').send('preparation:record', { ...said, at: t(time) });
};
const QUIETER = { preparation: 'where-it-hurts' as const, answers: ['neck' as const], note: null };
const places = (clinic: AClinic) => {
  const { before, after } = answeredTwice(clinic.session, 'where-it-hurts');
  return [before?.answers ?? null, after?.answers ?? null];
};

it('product 3 fibromyalgia: where it hurts is pointed out before the drug and again after it, and both stay', () => {
  const clinic = recovering();
  expect(places(clinic)).toEqual([null, null]);
  hurts(clinic, '09:58', 'neck', 'lower-back', 'hips');
  hurts(clinic, '11:20', 'lower-back');
  expect(places(clinic)).toEqual([['neck', 'lower-back', 'hips'], ['lower-back']]);
});

it('the last of each counts, whenever it was charted', () => {
  const clinic = recovering();
  hurts(clinic, '11:20', 'hips');
  hurts(clinic, '11:00', 'hips', 'neck');
  hurts(clinic, '09:50', 'head');
  hurts(clinic, '09:40', 'neck');
  expect(places(clinic)).toEqual([['head'], ['hips']]);
});

it('what was said while the drug worked is neither before it nor after it', () => {
  const clinic = recovering();
  hurts(clinic, '10:20', 'neck');
  expect(places(clinic)).toEqual([null, null]);
});

it('a drug that was not over after all: what was said at its first end is not what it hurt like before', () => {
  const clinic = aClinic();
  clinic.aSession();
  hurts(clinic, '09:50', 'neck', 'hips');
  clinic.at('10:20').send('session:stop', {});
  clinic.at('10:22').send('preparation:record', { ...QUIETER, at: clinic.now });
  expect(places(clinic)).toEqual([['neck', 'hips'], ['neck']]);
  clinic.at('10:24').send('session:undo-stop', {});
  expect(places(clinic)).toEqual([['neck', 'hips'], null]);
});

describe('clinical.md 5, 11: whoever spoke of suicide before the drug is asked again before they leave', () => {
  const says = (clinic: AClinic, at: string, answer: 'no-thoughts' | 'thoughts-of-death' | 'plan-or-intent') =>
    clinic.send('preparation:record', { preparation: 'suicide-risk', answers: [answer], note: null, at: t(at) });
  const unmet = (clinic: AClinic) =>
    unmetCriteria(clinic.session, clinic.protocol, clinic.now).find(({ name }) => name === 'suicide-risk');

  it.each(['thoughts-of-death', 'plan-or-intent'] as const)(
    'after %s the question is open until it is answered',
    (answer) => {
      const clinic = recovering().at('11:30');
      says(clinic, '09:55', answer);
      expect(unmet(clinic)).toMatchObject({ shortfalls: [{ kind: 'not-answered' }], passableBy: 'provider' });
      says(clinic, '11:20', 'thoughts-of-death');
      expect(unmet(clinic)).toMatchObject({ shortfalls: [{ kind: 'concern', answer: 'thoughts-of-death' }] });
      says(clinic, '11:25', 'no-thoughts');
      expect(unmet(clinic)).toBeUndefined();
    },
  );

  it('nobody is asked again who had none', () => {
    const clinic = recovering().at('11:30');
    says(clinic, '09:55', 'no-thoughts');
    expect(unmet(clinic)).toBeUndefined();
    expect(isAskedAgain(clinic.session, 'suicide-risk')).toBe(false);
    expect(isAskedAgain(clinic.session, 'where-it-hurts')).toBe(true);
    expect(isAskedAgain(clinic.session, 'comfort')).toBe(false);
  });
});
