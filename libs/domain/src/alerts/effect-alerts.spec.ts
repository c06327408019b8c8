import { describe, expect, it } from '@jest/globals';
import { visibleBoard } from '../clinic/views.js';
import type { SideEffectTerm } from '../effects/side-effects.js';
import { aClinic, ANA, BEN, t, type AClinic } from '../testing/a-clinic.js';
import { isOpen } from './alert.js';

/** A drug that runs, a patient who is as before, and 10:15. */
function running(sedation = 5): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('10:10').chartCalm({}, { sedation });
  return clinic.at('10:15');
}
const alerts = (clinic: AClinic) => clinic.session.alerts.filter(({ condition }) => 'effectId' in condition);
const states = (clinic: AClinic) => alerts(clinic).map(({ level, state }) => `${level} ${state}`);
const note = (clinic: AClinic, term: SideEffectTerm, more: object = {}) => {
  clinic.send('effect:note', { term, ...more });
  return clinic.session.effects.at(-1)?.id ?? '';
};
const vomit = (clinic: AClinic) => note(clinic, 'vomiting', { severity: 'mild' });
const take = (clinic: AClinic, by = ANA) => {
  const alert = alerts(clinic).find(isOpen);
  if (!alert) throw new Error('nothing is open');
  clinic.send('alert:acknowledge', { alertId: alert.id, alertRevision: alert.revision }, by);
};

describe('floor 6 a side effect that somebody else must see', () => {
  it.each<[SideEffectTerm, object, string[]]>([
    ['nausea', {}, []],
    ['nausea', { severity: 'moderate' }, []],
    ['nausea', { severity: 'severe' }, ['high raised']],
    ['vomiting', { severity: 'mild' }, ['medium raised']],
    ['vomiting', { severity: 'severe' }, ['high raised']],
    ['fall', {}, ['medium raised']],
    ['fall', { severity: 'mild' }, []],
    ['allergic-reaction', {}, ['medium raised']],
    ['suicidal-thoughts', {}, ['medium raised']],
    ['chest-pain', {}, ['high raised']],
    ['chest-pain', { severity: 'mild' }, ['high raised']],
    ['seizure', {}, ['high raised']],
    ['psychosis', {}, ['high raised']],
    ['psychosis', { severity: 'mild' }, ['medium raised']],
  ])('%s %j: %j', (term, more, expected) => {
    const clinic = running();
    note(clinic, term, more);
    expect(states(clinic)).toEqual(expected);
  });

  it.each([
    [4, 'medium'],
    [3, 'high'],
    [2, 'high'],
  ])('2.2 vomiting with sedation %i is %s: what comes up can be breathed in', (sedation, level) => {
    const clinic = running(sedation);
    vomit(clinic);
    expect(alerts(clinic)).toMatchObject([{ level }]);
  });

  it('2.2 also where the sedation is charted a moment after it, or put right', () => {
    const clinic = running();
    vomit(clinic);
    clinic.at('10:16').chart({}, { sedation: 4 });
    expect(states(clinic)).toEqual(['medium raised']);
    clinic.at('10:17').chart({}, { sedation: 3 });
    expect(states(clinic)).toEqual(['high raised']);
  });

  it('clinical.md 6 vomiting ends when a person charts that it is over: no set ends it, nor does "I have it"', () => {
    const clinic = running();
    const effectId = vomit(clinic);
    clinic.at('10:16').chartCalm({}, { sedation: 5 });
    expect(states(clinic)).toEqual(['medium raised']);
    take(clinic, BEN);
    clinic.at('10:18').send('effect:follow', { effectId, action: 'medicine' });
    clinic.at('10:20').chartCalm({}, { sedation: 5 });
    expect(states(clinic)).toEqual(['medium acknowledged']);
    clinic.at('10:21').send('effect:follow', { effectId, endedAt: clinic.now });
    expect(states(clinic)).toEqual(['medium cleared']);
    clinic.at('10:30').chart({}, { sedation: 3 });
    expect(states(clinic)).toEqual(['medium cleared']);
  });

  it('6.3 another bout ends the one that somebody has and calls anew: never two at once', () => {
    const clinic = running();
    vomit(clinic);
    take(clinic, BEN);
    clinic.at('10:25');
    vomit(clinic);
    expect(states(clinic)).toEqual(['medium cleared', 'medium raised']);
  });

  it('floor 13 two people who chart one bout do not begin the ladder anew: what nobody has taken goes on', () => {
    const clinic = running();
    vomit(clinic);
    clinic.at('10:17').send('effect:note', { term: 'vomiting', severity: 'mild' }, BEN);
    const effectId = clinic.session.effects.at(-1)?.id;
    expect(alerts(clinic)).toMatchObject([
      { level: 'medium', state: 'raised', callsSince: t('10:15'), since: t('10:15'), condition: { effectId } },
    ]);
    clinic.at('10:21').send('effect:follow', { effectId: effectId ?? '', endedAt: clinic.now });
    expect(states(clinic)).toEqual(['medium cleared']);
  });

  it('6.3 a severe bout that nobody has taken stays as loud in the next, and no second one stands beside it', () => {
    const clinic = running();
    note(clinic, 'vomiting', { severity: 'severe' });
    clinic.at('10:17');
    vomit(clinic);
    expect(alerts(clinic)).toMatchObject([
      { level: 'high', state: 'raised', callsSince: t('10:15'), settledAt: null, condition: { severity: 'mild' } },
    ]);
  });

  it('6.3 a worse bout than the one that nobody has taken makes its alert worse', () => {
    const clinic = running();
    vomit(clinic);
    clinic.at('10:17');
    note(clinic, 'vomiting', { severity: 'severe' });
    expect(alerts(clinic)).toMatchObject([{ level: 'high', state: 'raised', condition: { rule: 'severe-effect' } }]);
  });

  it('6.3 one that was over and not taken calls again with the next bout, as one', () => {
    const clinic = running();
    const effectId = note(clinic, 'vomiting', { severity: 'severe' });
    clinic.at('10:17').send('effect:follow', { effectId, endedAt: clinic.now });
    clinic.at('10:20');
    vomit(clinic);
    expect(alerts(clinic)).toMatchObject([{ level: 'high', state: 'raised', settledAt: null, callsSince: t('10:20') }]);
  });

  it('6.3 a bout noted in error does not take away what nobody has taken of a severe one before it', () => {
    const clinic = running();
    note(clinic, 'vomiting', { severity: 'severe' });
    const effectId = (clinic.at('10:17'), vomit(clinic));
    clinic.send('effect:strike', { effectId, reason: 'wrong patient' });
    expect(alerts(clinic)).toMatchObject([{ level: 'high', state: 'raised', settledAt: t('10:17') }]);
  });

  it.each([
    ['a moment before the other saw it', '10:14:50', ['high raised']],
    ['after the other saw it, while the line was down', '10:16', ['high raised']],
  ])('floor 6 severe vomiting calls, though seen %s', (_when, clock, expected) => {
    const clinic = running();
    const effectId = vomit(clinic);
    clinic.at('10:18').send('effect:follow', { effectId, action: 'medicine' });
    clinic.at('10:19').send('effect:note', { term: 'vomiting', severity: 'severe', onsetAt: t(clock) }, BEN);
    expect(states(clinic)).toEqual(expected);
  });

  it('floor 6 severe vomiting that is charted late calls also where it was seen to be milder since', () => {
    const clinic = running();
    const effectId = note(clinic, 'vomiting', { severity: 'moderate' });
    clinic.at('10:18').send('effect:follow', { effectId, severity: 'mild' });
    clinic.at('10:19').send('effect:note', { term: 'vomiting', severity: 'severe', onsetAt: t('10:16') }, BEN);
    expect(states(clinic)).toEqual(['high raised']);
  });

  it('floor 6 a severe bout that was over before it was charted is found late', () => {
    const clinic = running();
    const effectId = vomit(clinic);
    clinic.at('10:17').send('effect:follow', { effectId, endedAt: clinic.now });
    clinic.at('10:20');
    vomit(clinic);
    clinic.send('effect:note', { term: 'vomiting', severity: 'severe', onsetAt: t('10:12') }, BEN);
    expect(states(clinic)).toEqual(['medium cleared', 'medium raised', 'high found-late']);
  });

  it('what a patient took home is found late once, whatever is charted afterwards', () => {
    const clinic = running();
    vomit(clinic);
    clinic.at('10:20').send('session:leave', { reason: 'walked out' });
    clinic.at('10:30').chart({}, { sedation: 5 }, { takenAt: t('10:18') });
    expect(states(clinic)).toEqual(['medium cleared']);
  });

  it('what grows worse calls again whoever has it', () => {
    const clinic = running();
    const effectId = note(clinic, 'allergic-reaction');
    take(clinic);
    clinic.at('10:17').send('effect:follow', { effectId, severity: 'severe' });
    expect(alerts(clinic)).toMatchObject([{ level: 'high', state: 'raised', condition: { rule: 'severe-effect' } }]);
  });

  it.each<SideEffectTerm>(['chest-pain', 'seizure', 'nausea'])(
    '%s that grows milder stays as loud as it was, and says how it is',
    (term) => {
      const clinic = running();
      const effectId = note(clinic, term, { severity: 'severe' });
      clinic.at('10:17').send('effect:follow', { effectId, severity: 'mild' });
      expect(alerts(clinic)).toMatchObject([
        { level: 'high', state: 'raised', settledAt: null, condition: { severity: 'mild' } },
      ]);
    },
  );

  it('severe again calls again whoever had it', () => {
    const clinic = running();
    const effectId = note(clinic, 'nausea', { severity: 'severe' });
    take(clinic);
    clinic.at('10:20').send('effect:follow', { effectId, severity: 'moderate' });
    expect(states(clinic)).toEqual(['high acknowledged']);
    clinic.at('10:40').send('effect:follow', { effectId, severity: 'severe' });
    expect(alerts(clinic)).toMatchObject([{ level: 'high', state: 'raised', callsSince: clinic.now }]);
  });

  it('6.3 a severe one stays in sight until somebody has taken it, also when it is over', () => {
    const clinic = running();
    const effectId = note(clinic, 'seizure');
    clinic.at('10:17').send('effect:follow', { effectId, endedAt: clinic.now });
    expect(alerts(clinic)).toMatchObject([{ state: 'raised', settledAt: clinic.now }]);
    take(clinic);
    expect(states(clinic)).toEqual(['high cleared']);
    clinic.at('10:20').send('effect:follow', { effectId, endedAt: null });
    expect(states(clinic)).toEqual(['high cleared', 'high raised']);
  });

  it('what had ended, was not taken and goes on again calls as if for the first time', () => {
    const clinic = running();
    const effectId = note(clinic, 'seizure');
    clinic.at('10:17').send('effect:follow', { effectId, endedAt: clinic.now });
    clinic.at('10:30').send('effect:follow', { effectId, endedAt: null });
    expect(alerts(clinic)).toMatchObject([{ state: 'raised', settledAt: null, callsSince: clinic.now, called: [] }]);
  });

  it('a moderate one ends with its effect', () => {
    const clinic = running();
    const effectId = note(clinic, 'allergic-reaction');
    clinic.at('10:30').send('effect:follow', { effectId, endedAt: clinic.now });
    expect(states(clinic)).toEqual(['medium cleared']);
  });

  it('what was noted in error calls nobody any more', () => {
    const clinic = running();
    const effectId = note(clinic, 'chest-pain');
    clinic.send('effect:strike', { effectId, reason: 'wrong chair' });
    expect(states(clinic)).toEqual(['high cleared']);
  });

  it('after the visit nobody is called, and it is found', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'discharged' });
    note(clinic, 'fall', { onsetAt: clinic.now });
    expect(states(clinic)).toEqual(['medium found-late']);
  });

  it('floor 17 the wall says that somebody must be seen, never for what', () => {
    const clinic = running();
    note(clinic, 'suicidal-thoughts');
    const [session] = Object.values(visibleBoard('wall-initials', clinic.board).sessions);
    expect(session?.alerts.map(({ condition }) => condition)).toMatchObject([{ rule: 'side-effect', term: null }]);
  });
});
