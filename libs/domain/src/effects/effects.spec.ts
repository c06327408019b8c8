import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, BEN, t } from '../testing/a-clinic.js';
import { effectNow, isOngoing, onsetOf, standingEffects, type Effect } from './effect.js';
import { applyEffect } from './effect-changes.js';
import { sideEffectTerms } from './side-effects.js';
import { SIDE_EFFECT_WORDS } from './words.en.js';

function infusing() {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:15');
}
const only = (clinic: ReturnType<typeof aClinic>) => {
  const [effect, ...more] = clinic.session.effects;
  if (!effect || more.length > 0) throw new Error('not one effect');
  return effect;
};

describe('33 side effects with onset, severity, action and end', () => {
  it('33 one tap notes it: mild, nothing done, from now on', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'nausea' });
    expect(only(clinic)).toMatchObject({
      term: 'nausea',
      states: [
        { severity: 'mild', action: 'not-charted', endedAt: null, at: t('10:15'), recordedAt: t('10:15'), by: ANA.id },
      ],
      struck: null,
    });
    expect(isOngoing(only(clinic))).toBe(true);
  });

  it('33 what is said later is added, and what was said before stays readable', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'nausea', onsetAt: t('10:12') });
    const effectId = only(clinic).id;
    clinic.at('10:20').send('effect:follow', { effectId, severity: 'moderate', action: 'medicine' }, BEN);
    clinic.at('10:31').send('effect:follow', { effectId, endedAt: t('10:30') });
    expect(only(clinic).states).toEqual([
      { severity: 'mild', action: 'not-charted', endedAt: null, at: t('10:12'), recordedAt: t('10:15'), by: ANA.id },
      { severity: 'moderate', action: 'medicine', endedAt: null, at: t('10:20'), recordedAt: t('10:20'), by: BEN.id },
      {
        severity: 'moderate',
        action: 'medicine',
        endedAt: t('10:30'),
        at: t('10:31'),
        recordedAt: t('10:31'),
        by: ANA.id,
      },
    ]);
    expect(isOngoing(only(clinic))).toBe(false);
    clinic.send('effect:follow', { effectId, endedAt: null });
    expect(isOngoing(only(clinic))).toBe(true);
  });

  it('33 two nurses who see the same note it once, and the worse word is kept', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'dizziness' });
    expect(clinic.send('effect:note', { term: 'dizziness' }, BEN)).toEqual([]);
    clinic.send('effect:note', { term: 'dizziness', severity: 'severe' }, BEN);
    expect(effectNow(only(clinic))).toMatchObject({ severity: 'severe', by: BEN.id });
    expect(clinic.send('effect:note', { term: 'dizziness', severity: 'mild' })).toEqual([]);
  });

  it('33 an onset that is told later begins it earlier', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'nausea', severity: 'moderate' });
    clinic.at('10:20').send('effect:note', { term: 'nausea', onsetAt: t('10:08') }, BEN);
    expect(onsetOf(only(clinic))).toBe(t('10:08'));
    expect(effectNow(only(clinic)).severity).toBe('moderate');
  });

  it('P6 what waited on a device stands where it was seen: what was seen later rules', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'chest-pain' });
    const effectId = only(clinic).id;
    clinic.at('10:30').send('effect:follow', { effectId, severity: 'severe', action: 'ems' }, BEN);
    clinic.at('10:40').send('effect:follow', { effectId, severity: 'mild', endedAt: t('10:20'), at: t('10:20') });
    expect(only(clinic).states.map(({ at, severity }) => [at, severity])).toEqual([
      [t('10:15'), 'severe'],
      [t('10:20'), 'mild'],
      [t('10:30'), 'severe'],
    ]);
    expect(isOngoing(only(clinic))).toBe(true);
  });

  it.each([
    ['chest-pain', 'severe'],
    ['seizure', 'severe'],
    ['fall', 'moderate'],
    ['headache', 'mild'],
  ] as const)('4 %s is taken for %s until somebody says how bad it is', (term, severity) => {
    const clinic = infusing();
    clinic.send('effect:note', { term });
    expect(effectNow(only(clinic)).severity).toBe(severity);
  });

  it('33 one that was over does not go on beside another of its kind', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'nausea' });
    const effectId = only(clinic).id;
    clinic.send('effect:follow', { effectId, endedAt: t('10:15') });
    clinic.at('10:20').send('effect:note', { term: 'nausea' });
    expect(clinic.refusal('effect:follow', { effectId, endedAt: null }).code).toBe('superseded');
  });

  it('33 vomiting comes in bouts: twice is two, and the second says that the first was over', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'vomiting', severity: 'mild' });
    clinic.at('10:18').send('effect:note', { term: 'vomiting', severity: 'moderate' });
    expect(clinic.session.effects.map((effect) => [onsetOf(effect), effectNow(effect).endedAt])).toEqual([
      [t('10:15'), t('10:18')],
      [t('10:18'), null],
    ]);
    clinic.at('10:30').send('effect:note', { term: 'vomiting', severity: 'mild', onsetAt: t('10:10') });
    expect(clinic.session.effects.map(isOngoing)).toEqual([false, true, false]);
  });

  it('33 vomiting that was seen before the last known of its bout is that bout: earlier onset, worse word', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'vomiting', severity: 'mild' });
    clinic.send('effect:note', { term: 'vomiting', severity: 'severe', onsetAt: t('10:14:50') }, BEN);
    expect(onsetOf(only(clinic))).toBe(t('10:14:50'));
    expect(effectNow(only(clinic))).toMatchObject({ severity: 'severe', at: t('10:15'), by: BEN.id, endedAt: null });
  });

  it('33 also where what was done was charted since then, but not where it was seen to be milder by now', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'vomiting', severity: 'mild' });
    const effectId = only(clinic).id;
    clinic.at('10:20').send('effect:follow', { effectId, action: 'medicine' });
    clinic.send('effect:note', { term: 'vomiting', severity: 'severe', onsetAt: t('10:16') }, BEN);
    expect(effectNow(only(clinic))).toMatchObject({ severity: 'severe', action: 'medicine' });
    clinic.at('10:30').send('effect:follow', { effectId, severity: 'mild' });
    clinic.send('effect:note', { term: 'vomiting', severity: 'severe', onsetAt: t('10:25') }, BEN);
    expect(effectNow(only(clinic)).severity).toBe('mild');
  });

  it('33 vomiting is charted with how bad it is, never with a guess', () => {
    const clinic = infusing();
    const refused = clinic.refusal('effect:note', { term: 'vomiting' });
    expect(refused).toMatchObject({ code: 'required', fields: [{ path: 'severity' }] });
    expect(refused.message).toBe('Say how bad it is: vomiting is not charted with a guess.');
    expect(clinic.session.effects).toEqual([]);
  });

  it('33 a bout of a release in which none went on stays over, as it was recorded', () => {
    const clinic = infusing();
    const state = {
      severity: 'mild',
      action: 'not-charted',
      at: t('10:15'),
      recordedAt: t('10:15'),
      by: ANA.id,
    } as const;
    const states: Effect['states'] = [{ ...state, endedAt: t('10:15') }];
    const effect: Effect = { id: 'old', term: 'vomiting', states, struck: null };
    expect(
      isOngoing(applyEffect(clinic.session, { type: 'effect-noted', sessionId: 'x', effect }).effects[0] ?? effect),
    ).toBe(false);
  });

  it('39 noted in error: struck with a reason, still readable, and it counts for nothing', () => {
    const clinic = infusing();
    clinic.send('effect:note', { term: 'chest-pain' });
    const effectId = only(clinic).id;
    clinic.send('effect:strike', { effectId, reason: 'wrong patient' }, BEN);
    expect(only(clinic).struck).toEqual({ by: BEN.id, at: t('10:15'), reason: 'wrong patient' });
    expect(standingEffects(clinic.session)).toEqual([]);
    expect(clinic.refusal('effect:follow', { effectId, severity: 'severe' }).code).toBe('superseded');
    clinic.send('effect:note', { term: 'chest-pain' });
    expect(clinic.session.effects).toHaveLength(2);
  });

  it('33 it begins neither before check-in nor ahead of time, and ends no sooner than it began', () => {
    const clinic = infusing();
    expect(clinic.refusal('effect:note', { term: 'nausea', onsetAt: t('08:00') }).code).toBe('before-check-in');
    expect(clinic.refusal('effect:note', { term: 'nausea', onsetAt: t('10:20') }).code).toBe('future-time');
    clinic.send('effect:note', { term: 'nausea' });
    const effectId = only(clinic).id;
    expect(clinic.refusal('effect:follow', { effectId, endedAt: t('10:10') }).fields[0]?.path).toBe('endedAt');
    expect(clinic.refusal('effect:follow', { effectId: 'other', endedAt: null }).code).toBe('not-found');
  });

  it('33 nothing is noted of somebody who has not come', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    expect(clinic.refusal('effect:note', { term: 'nausea' }).code).toBe('not-checked-in');
  });

  it('33 every side effect has its word', () => {
    expect(Object.keys(SIDE_EFFECT_WORDS)).toEqual(sideEffectTerms);
  });
});
