import { describe, expect, it, test } from '@jest/globals';
import { MOOD_IV, OBSERVATION, PAIN_IV } from '../protocols/shipped-protocols.js';
import { gatesBefore } from '../sessions/gates.js';
import type { GateOverride, StepDetails } from '../sessions/infusion-session.js';
import { aClinic, ANA, BEN, DAY, goFor, passGates, PIA, t, type AClinic, type Said } from '../testing/a-clinic.js';
import { judgePreparation, repeatPressureAt } from './judge-preparation.js';
import { preparationOf } from './preparation.js';
import { preparationNames, type QuestionName } from './preparations.js';
import { answerNames, answersOf, questionNames } from './what-is-asked.js';
import { preparationsOf, quietAnswer } from './quiet-answer.js';
import { ANSWER_WORDS, PREPARATION_WORDS } from './words.en.js';

/** A mood session in the chair at 09:40 with everything established, and then what differs. */
function prepared(differs: (clinic: AClinic) => unknown = () => undefined): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'pre-assessment' });
  clinic.at('09:40');
  passGates(clinic);
  differs(clinic);
  return clinic;
}

const answer = (preparation: QuestionName, answers: string[], note: string | null = null) =>
  ({ preparation, answers, note, at: t('09:40') }) as Said<'preparation:record'>;
const open = (clinic: AClinic) => {
  const { session, protocol, now } = clinic;
  const step: StepDetails = { move: 'ready', overrides: [], orderedBy: null };
  return gatesBefore({ session, protocol, step, at: now, by: ANA.id })
    .filter(({ isPassed }) => !isPassed)
    .map(({ gate, passableBy, findings }) => [gate, passableBy, ...findings.map(({ kind }) => kind)]);
};

describe('1.3 what is asked before the drug', () => {
  it('1.3 a quiet visit passes every gate, and begins without a provider', () => {
    const clinic = prepared();
    expect(open(clinic)).toEqual([]);
    clinic.send('session:ready', {});
    expect(clinic.session.steps.at(-1)).toMatchObject({ status: 'ready', overrides: [], orderedBy: null });
  });

  it('1.3 the suicide question is asked of who is treated for a mood, and nothing where no drug is given', () => {
    expect(preparationsOf(MOOD_IV)).toContain('suicide-risk');
    expect(preparationsOf(PAIN_IV)).not.toContain('suicide-risk');
    expect(preparationsOf(OBSERVATION)).toEqual([]);
  });

  it('every preparation and every answer has words, and the first answer of each lets the visit go on', () => {
    expect(Object.keys(PREPARATION_WORDS).sort()).toEqual([...preparationNames].sort());
    expect(Object.keys(ANSWER_WORDS).sort()).toEqual([...answerNames].sort());
    expect(new Set(answerNames).size).toBe(answerNames.length);
    const clinic = prepared();
    for (const name of preparationsOf(MOOD_IV))
      expect(judgePreparation(clinic.session, MOOD_IV.preparation, name, t('09:40'))).toEqual([]);
  });

  test.each([
    ['allergies', 'ketamine-allergy', 'nobody', 'ruled-out'],
    ['contraindications', 'severe-liver-disease', 'provider', 'concern'],
    ['pregnancy', 'test-declined', 'provider', 'concern'],
    ['pregnancy', 'test-positive', 'nobody', 'ruled-out'],
    ['new-medicines', 'benzodiazepine', 'provider', 'concern'],
    ['new-medicines', 'tms-today', 'provider', 'concern'],
    ['mental-state', 'mania', 'provider', 'concern'],
    ['suicide-risk', 'thoughts-of-death', 'provider', 'concern'],
    ['suicide-risk', 'plan-or-intent', 'provider', 'concern'],
  ] as const)('1.3 %s answered with %s is for: %s', (preparation, said, passableBy, kind) => {
    const clinic = prepared((one) => one.send('preparation:record', answer(preparation, [said], 'as told')));
    expect(open(clinic)).toEqual([[preparation, passableBy, kind]]);
    expect(clinic.refusal('session:ready', {})).toMatchObject({
      code: 'precondition',
      fields: [{ path: `gates.${preparation}` }],
    });
  });

  it.each([
    ['hydration', ['drank-little'], null],
    ['pregnancy', ['not-applicable'], 'hysterectomy 2019'],
    ['new-medicines', ['other-medicine'], 'amoxicillin'],
  ] as const)('1.3 %s answered with %j passes', (preparation, answers, note) => {
    expect(open(prepared((one) => one.send('preparation:record', answer(preparation, [...answers], note))))).toEqual(
      [],
    );
  });

  it('the last answer counts, by when it was given', () => {
    const clinic = prepared((one) => one.send('preparation:record', answer('suicide-risk', ['thoughts-of-death'])));
    clinic.at('09:45').send('preparation:record', { ...answer('suicide-risk', ['no-thoughts']), at: t('09:30') });
    expect(open(clinic)).toHaveLength(1);
    clinic.send('preparation:record', { ...answer('suicide-risk', ['no-thoughts']), at: t('09:45') });
    expect(open(clinic)).toEqual([]);
  });

  it.each([
    ['allergies', ['none-of-these'], null, 'not-allowed'],
    ['allergies', [], null, 'not-allowed'],
    ['contraindications', ['none-of-these', 'severe-liver-disease'], null, 'not-allowed'],
    ['pregnancy', ['not-applicable'], null, 'required'],
    ['new-medicines', ['other-medicine'], null, 'required'],
  ] as const)('%s is not answered with %j and the note %j', (preparation, answers, note, code) => {
    const clinic = prepared();
    expect(clinic.refusal('preparation:record', answer(preparation, [...answers], note)).code).toBe(code);
  });

  it('nothing is asked of who has not come, or has gone, or ahead of time', () => {
    const booked = aClinic();
    booked.aSession({ status: 'scheduled' });
    expect(booked.refusal('preparation:record', { ...quietAnswer('hydration', t('08:00')), at: t('08:00') }).code).toBe(
      'not-checked-in',
    );
    const gone = aClinic();
    gone.aSession({ status: 'discharged' });
    expect(gone.refusal('preparation:record', answer('hydration', ['drank-enough'])).code).toBe('illegal-transition');
    const early = prepared().refusal('preparation:record', {
      ...quietAnswer('fasting', t('09:40')),
      clearDrinkAt: t('09:50'),
      at: t('09:40'),
    } as Said<'preparation:record'>);
    expect(early).toMatchObject({ code: 'future-time', fields: [{ path: 'clearDrinkAt' }] });
  });

  it('an IV line that does not run is none', () => {
    const line = { preparation: 'iv-access', site: 'left-hand', gauge: 22, isPatent: false, at: t('09:40') } as const;
    expect(open(prepared((one) => one.send('preparation:record', line)))).toEqual([
      ['iv-access', 'nobody', 'answered-no'],
    ]);
  });

  it('1.3 a consent holds for a year', () => {
    const sign = (signedAt: string) => prepared((one) => one.send('consent:record', { signedAt, version: '1' }));
    expect(open(sign('2025-11-23T10:00:00.000Z'))).toEqual([]);
    expect(open(sign('2025-11-23T09:39:00.000Z'))).toEqual([['consent', 'nobody', 'not-answered']]);
  });
});

describe('floor 18 two clock times and a computed verdict', () => {
  test.each([
    ['03:40', '07:40', null],
    ['03:41', '07:40', '09:41'],
    ['03:00', '07:50', '09:50'],
    ['06:00', '09:30', '12:00'],
  ])('food at %s and a clear drink at %s: the drug from %s', (food, drink, until) => {
    const clinic = prepared((one) =>
      one.send('preparation:record', { preparation: 'fasting', foodAt: t(food), clearDrinkAt: t(drink), at: one.now }),
    );
    const found = judgePreparation(clinic.session, MOOD_IV.preparation, 'fasting', t('09:40'));
    expect(found).toEqual(until === null ? [] : [{ kind: 'wait', until: t(until) }]);
    if (until !== null) expect(open(clinic)).toEqual([['fasting', 'provider', 'wait']]);
  });

  it('1.3 what may be passed without an answer is the protocol’s', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment' });
    const soft = open(clinic).flatMap(([gate, passableBy]) => (passableBy === 'provider' ? [gate] : []));
    // of those of other conditions nothing is asked here
    const asked = preparationsOf(MOOD_IV);
    expect(soft).toEqual(MOOD_IV.preparation?.soft.filter((gate) => asked.some((name) => name === gate)));
  });
});

describe('1.3 the first pressure', () => {
  test.each([
    [140, 90, null, null],
    [141, 90, 'provider', 'too-high'],
    [120, 91, 'provider', 'too-high'],
    [160, 80, 'provider', 'too-high'],
    [179, 109, 'provider', 'too-high'],
    [180, 80, 'nobody', 'never'],
    [120, 110, 'nobody', 'never'],
  ])('%d/%d is for: %s', (systolicBp, diastolicBp, passableBy, kind) => {
    const clinic = prepared((one) => one.at(1).chart({ systolicBp, diastolicBp }));
    const [found] = open(clinic);
    expect(found?.slice(0, 3)).toEqual(kind === null ? undefined : ['first-pressure', passableBy, kind]);
  });

  it('floor 18 a high first pressure is repeated after a rest, and the repeat counts', () => {
    const clinic = prepared((one) => one.chart({ systolicBp: 150, diastolicBp: 85 }));
    expect(repeatPressureAt(clinic.session, MOOD_IV.preparation, clinic.now)).toBe(t('09:50'));
    clinic.at('09:50').chart({ systolicBp: 138, diastolicBp: 84 });
    expect(open(clinic)).toEqual([]);
    expect(repeatPressureAt(clinic.session, MOOD_IV.preparation, clinic.now)).toBeNull();
  });

  it('1.3 what a provider passed holds at the start while the pressure is the same, and no longer when it is another', () => {
    const clinic = prepared((one) => one.chart({ systolicBp: 150, diastolicBp: 85 }));
    clinic.send('session:ready', goFor(clinic));
    clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    clinic.at('09:50').chart({ systolicBp: 155, diastolicBp: 85 });
    expect(clinic.refusal('session:start', {})).toMatchObject({ fields: [{ path: 'gates.first-pressure' }] });
    clinic.at('09:55').chart({ systolicBp: 150, diastolicBp: 85 });
    clinic.send('session:start', {});
    expect(clinic.session.status).toBe('infusing');
  });
});

describe('T7 a provider answers for what is not passed', () => {
  const worried = () =>
    prepared((one) => one.send('preparation:record', answer('suicide-risk', ['thoughts-of-death'])));
  const override: GateOverride = {
    gate: 'suicide-risk',
    findings: [{ kind: 'concern', answer: 'thoughts-of-death' }],
    reason: 'seen by me, plan made',
  };

  it('T7 a nurse alone may not, a provider at the screen may', () => {
    const clinic = worried();
    expect(clinic.refusal('session:ready', { overrides: [override] })).toMatchObject({
      code: 'not-allowed',
      fields: [{ path: 'order.by' }],
    });
    clinic.send('session:ready', { overrides: [override] }, PIA);
    expect(clinic.session.steps.at(-1)).toMatchObject({ by: PIA.id, overrides: [override], orderedBy: null });
  });

  it('floor 12 by voice, read back: the provider is named, and only a provider can be', () => {
    const clinic = worried();
    const said = (by: string) => ({ overrides: [override], order: { by, readBack: true as const } });
    expect(clinic.refusal('session:ready', said(BEN.id)).code).toBe('not-allowed');
    clinic.send('session:ready', said(PIA.id));
    expect(clinic.session.steps.at(-1)).toMatchObject({ by: ANA.id, overrides: [override], orderedBy: PIA.id });
  });

  it('what a provider heard of is what they pass: where more was found since, it is stale', () => {
    const clinic = worried();
    clinic.send('preparation:record', answer('suicide-risk', ['plan-or-intent']));
    expect(clinic.refusal('session:ready', { overrides: [override] }, PIA).code).toBe('stale');
  });

  it('nobody passes what must be established, whoever they are', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment' });
    const all = MOOD_IV.gates.ready?.map((gate) => ({
      ...override,
      gate,
      findings: [{ kind: 'not-answered' as const }],
    }));
    expect(clinic.refusal('session:ready', { overrides: all?.slice(0, 1) ?? [] }, PIA).code).toBe('precondition');
  });

  it('T7 a first visit begins with a provider’s go, and what needs no go keeps nobody’s name', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment', visit: { number: 1, of: 6 } });
    clinic.at('09:40');
    passGates(clinic);
    expect(clinic.refusal('session:ready', {}).message).toContain('first visit');
    clinic.send('session:ready', { order: { by: PIA.id, readBack: true } });
    expect(clinic.session.steps.at(-1)).toMatchObject({ orderedBy: PIA.id });
    const later = prepared();
    later.send('session:ready', { overrides: [override], order: { by: PIA.id, readBack: true } });
    expect(later.session.steps.at(-1)).toMatchObject({ overrides: [], orderedBy: null });
  });
});

const CARRIED: QuestionName[] = ['allergies', 'contraindications', 'pregnancy', 'comfort', 'kind-of-pain'];

describe('floor 18 the same as last time', () => {
  /** A second visit of the patient whose first was 20 days before, or so many as are said. */
  function returning(said: [QuestionName, string], days = 20) {
    const first = prepared((one) => one.send('preparation:record', answer(said[0], [said[1]], 'a note'))).session;
    const moved = Date.parse(`${DAY}T09:40:00Z`) - days * 86_400_000;
    const gates = first.gates.map((record) => ({ ...record, at: new Date(moved).toISOString() }));
    return { ...first, gates };
  }
  const clinicOf = () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment' });
    return clinic.at('09:40');
  };

  it.each(questionNames)('floor 18 %s is carried, or asked fresh', (preparation) => {
    const earlier = returning([preparation, answersOf(preparation)[0] ?? '']);
    const clinic = clinicOf();
    const command = clinic.command('preparation:carry', { preparation, sameAs: earlier.id, at: clinic.now });
    const patientId = clinic.session.patientId;
    const isCarried = CARRIED.includes(preparation);
    const context = { earlier: { ...earlier, id: 'before', patientId } };
    const payload = { ...command.payload, sameAs: 'before' };
    const act = () => clinic.run({ ...command, payload } as typeof command, ANA, context);
    if (!isCarried) return expect(act).toThrow('too long ago');
    act();
    expect(preparationOf(clinic.session, preparation)).toMatchObject({
      answers: [answersOf(preparation)[0]],
      note: 'a note',
      at: clinic.now,
      sameAs: { sessionId: 'before', at: '2026-11-03T09:40:00.000Z' },
    });
  });

  it.each([
    ['another patient', { patientId: 'else' }, 'not-found'],
    ['a visit that did not say so', { gates: [] }, 'precondition'],
  ])('an answer is not carried from %s', (_what, differs, code) => {
    const clinic = clinicOf();
    const earlier = { ...returning(['allergies', 'as-shown']), id: 'before', ...differs };
    const command = clinic.command('preparation:carry', { preparation: 'allergies', sameAs: 'before', at: clinic.now });
    expect(() => clinic.run(command, ANA, { earlier })).toThrow(expect.objectContaining({ code }) as unknown as Error);
  });

  it('an answer that is too old is asked again, however often it was carried', () => {
    const clinic = clinicOf();
    const old = { ...returning(['pregnancy', 'test-negative'], 31), id: 'before' };
    const command = clinic.command('preparation:carry', { preparation: 'pregnancy', sameAs: 'before', at: clinic.now });
    expect(() => clinic.run(command, ANA, { earlier: old })).toThrow('too long ago');
  });
});
