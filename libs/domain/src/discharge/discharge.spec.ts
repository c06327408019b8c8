import { describe, expect, it, test } from '@jest/globals';
import { minutesAfter } from '../clinic/clinic-time.js';
import type { SideEffectTerm } from '../effects/side-effects.js';
import {
  aClinic,
  ANA,
  BEN,
  BEST_PADSS,
  CALM_SCALES,
  CALM_VALUES,
  goFor,
  passChecks,
  passPreparations,
  PIA,
  t,
  type AClinic,
} from '../testing/a-clinic.js';
import { MOOD_IV } from '../protocols/shipped-protocols.js';
import type { ScaleValues, Values } from '../vitals/vitals-reading.js';
import type { CheckName } from './checks.js';
import { dischargeCriteria, unmetCriteria } from './discharge.js';
import type { CirculationRule, CriterionName } from './discharge-criteria.js';
import { leavingQuestion, type LeavingQuestion } from './question.js';
import { suggestedAldrete, suggestedPadss } from './suggest-score.js';

type Cuff = readonly [systolic: number, diastolic: number];

/** The figures of a set that are asked for, in the order of the protocol. */
const OF_A_SET: CriterionName[] = ['heartRate', 'respiratoryRate', 'spo2', 'sedation', 'dissociation', 'nausea'];

/** One recovery: the drug ended at 10:40; what differs from a patient with whom all is well, and the time of asking. */
interface Recovery {
  baseline?: Cuff;
  /** Pressures charted at 11:00, as before the drug where nothing else is said, and with the whole set at 11:20. */
  first?: Cuff | null;
  last?: Cuff;
  between?: Cuff;
  values?: Values;
  scales?: ScaleValues;
  before?: Values;
  vomitedAt?: string;
  /** Nobody charted that it is over. */
  vomitsStill?: boolean;
  effect?: { term: SideEffectTerm; severity: 'mild' | 'moderate' | 'severe'; endedAt?: string };
  without?: CheckName | 'score';
  no?: CheckName;
  padss?: Partial<typeof BEST_PADSS>;
  times?: [first: string, last: string];
  at?: string;
}

const cuff = ([systolicBp, diastolicBp]: Cuff): Values => ({ systolicBp, diastolicBp });

function recovered(recovery: Recovery): AClinic {
  const { baseline = [120, 75], between, before = {}, times = ['11:00', '11:20'] } = recovery;
  const { first = baseline, last = baseline } = recovery;
  const clinic = aClinic();
  clinic.aSession({ status: 'pre-assessment' });
  clinic.at('09:45').chartCalm({ ...cuff(baseline), ...before, temperature: 36.6, bodyWeight: 80 });
  passPreparations(clinic);
  clinic.send('consent:record', { signedAt: t('09:30'), version: '1' });
  clinic.send('escort:name', { name: 'Erin', relation: 'sister' });
  clinic.send('order:sign', { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 }, PIA);
  clinic.send('session:ready', goFor(clinic));
  clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, PIA);
  clinic.at('10:00').send('session:start', {});
  clinic.at('10:40').send('session:complete', { pumpMl: 40 });
  if (first) clinic.at(times[0]).chart(cuff(first));
  if (between) clinic.at('11:15').chart(cuff(between));
  clinic
    .at(times[1])
    .chart({ ...CALM_VALUES, ...cuff(last), ...recovery.values }, { ...CALM_SCALES, ...recovery.scales });
  happened(clinic, recovery);
  return clinic.at(recovery.at ?? '11:25');
}

function happened(clinic: AClinic, { vomitedAt, vomitsStill, effect, without, no, padss }: Recovery): void {
  if (vomitedAt) {
    clinic.send('effect:note', { term: 'vomiting', severity: 'mild', onsetAt: t(vomitedAt) });
    const effectId = clinic.session.effects.at(-1)?.id ?? '';
    if (!vomitsStill) clinic.send('effect:follow', { effectId, endedAt: t(vomitedAt) });
  }
  if (effect) {
    clinic.send('effect:note', { term: effect.term, severity: effect.severity, onsetAt: t('11:00') });
    const effectId = clinic.session.effects.at(-1)?.id ?? '';
    if (effect.endedAt) clinic.send('effect:follow', { effectId, endedAt: t(effect.endedAt) });
  }
  for (const check of MOOD_IV.discharge?.checks ?? []) {
    if (check !== without) clinic.send('check:record', { check, answer: check !== no, at: clinic.now });
  }
  if (without !== 'score')
    clinic.send('score:record', { score: 'padss', chosen: { ...BEST_PADSS, ...padss }, at: clinic.now });
}

const unmet = (clinic: AClinic) => unmetCriteria(clinic.session, clinic.protocol, clinic.now);
const kinds = (clinic: AClinic) => unmet(clinic).map(({ name, shortfalls }) => [name, shortfalls[0]?.kind]);
const CRITICAL = ['no-critical-alert', 'open-alert'] as [CriterionName, string];

describe('floor 19 when a patient may leave', () => {
  // what differs from a calm recovery, and the criteria that are not met, each with its first reason
  const CASES: [string, Recovery, [CriterionName, string][]][] = [
    ['all is well', {}, []],
    ['72/40 does not pass', { last: [72, 40] }, [['pressure', 'too-low'], CRITICAL]],
    ['89 systolic', { baseline: [100, 60], first: [95, 60], last: [89, 60] }, [['pressure', 'too-low'], CRITICAL]],
    ['90 systolic, within 20 % of 100', { baseline: [100, 60], first: [95, 60], last: [90, 60] }, []],
    ['190/118 from a baseline of 158/98', { baseline: [158, 98], last: [190, 118] }, [['pressure', 'never'], CRITICAL]],
    ['180 systolic', { baseline: [158, 98], last: [180, 98] }, [['pressure', 'never'], CRITICAL]],
    ['110 diastolic', { baseline: [158, 98], last: [158, 110] }, [['pressure', 'never'], CRITICAL]],
    ['179/99 from 158/98 is too high', { baseline: [158, 98], last: [179, 99] }, [['pressure', 'too-high']]],
    ['160 systolic from 150', { baseline: [150, 90], first: [150, 90], last: [160, 90] }, [['pressure', 'too-high']]],
    ['159/99 from 150/90', { baseline: [150, 90], first: [150, 90], last: [159, 99] }, []],
    ['100 diastolic from 90', { baseline: [150, 90], first: [150, 90], last: [150, 100] }, [['pressure', 'too-high']]],
    ['144 is 20 % above 120', { last: [144, 75] }, []],
    ['145 is more than 20 % above 120', { last: [145, 75] }, [['pressure', 'off-baseline']]],
    ['96 is 20 % below 120', { last: [96, 75] }, []],
    ['95 is more than 20 % below 120', { last: [95, 75] }, [['pressure', 'off-baseline']]],
    ['90 diastolic is 20 % above 75', { last: [120, 90] }, []],
    ['91 diastolic is more', { last: [120, 91] }, [['pressure', 'off-baseline']]],
    ['one pressure only', { first: null }, [['pressure', 'another-pressure']]],
    ['the pressure before was low', { first: [88, 60] }, [['pressure', 'too-low']]],
    ['a low one between two good ones', { between: [86, 60] }, [['pressure', 'too-low']]],
    ['heart rate 49', { values: { heartRate: 49 } }, [['heartRate', 'too-low']]],
    ['heart rate 50', { values: { heartRate: 50 } }, []],
    ['heart rate 110', { values: { heartRate: 110 } }, []],
    ['heart rate 111', { values: { heartRate: 111 } }, [['heartRate', 'too-high']]],
    ['breathing 9', { values: { respiratoryRate: 9 } }, [['respiratoryRate', 'too-low']]],
    ['breathing 10', { values: { respiratoryRate: 10 } }, []],
    ['breathing 25', { values: { respiratoryRate: 25 } }, [['respiratoryRate', 'too-high']]],
    ['SpO2 94', { values: { spo2: 94 } }, []],
    ['SpO2 93 from 98', { values: { spo2: 93 } }, [['spo2', 'too-low']]],
    ['SpO2 92, as before the drug', { before: { spo2: 92 }, values: { spo2: 92 } }, []],
    ['SpO2 91 from 92', { before: { spo2: 92 }, values: { spo2: 91 } }, [['spo2', 'too-low']]],
    ['on 2 L of oxygen', { values: { oxygenFlow: 2 } }, [['on-air', 'on-oxygen']]],
    ['sedation 4', { scales: { sedation: 4 } }, [['sedation', 'too-low']]],
    ['dissociation 2', { scales: { dissociation: 2 } }, []],
    ['dissociation 3', { scales: { dissociation: 3 } }, [['dissociation', 'too-high']]],
    ['nausea 3', { scales: { nausea: 3 } }, []],
    ['nausea 4', { scales: { nausea: 4 } }, [['nausea', 'too-high']]],
    [
      'nausea 3 of 10 with vomiting ten minutes ago',
      { scales: { nausea: 3 }, vomitedAt: '11:15' },
      [['without-vomiting', 'wait']],
    ],
    ['vomiting thirty minutes ago', { vomitedAt: '10:55' }, []],
    ['vomiting that goes on', { vomitedAt: '10:55', vomitsStill: true }, [['without-vomiting', 'lasting-effect']]],
    ['a headache that is mild', { effect: { term: 'headache', severity: 'mild' } }, []],
    [
      'a headache that is moderate',
      { effect: { term: 'headache', severity: 'moderate' } },
      [['no-lasting-effect', 'lasting-effect']],
    ],
    ['a headache that is over', { effect: { term: 'headache', severity: 'moderate', endedAt: '11:15' } }, []],
    [
      'a severe headache that is over, and that nobody took',
      { effect: { term: 'headache', severity: 'severe', endedAt: '11:15' } },
      [CRITICAL],
    ],
    ['29 minutes after the drug', { times: ['10:50', '11:05'], at: '11:09' }, [['time-since-drug', 'wait']]],
    [
      'a set of 33 minutes ago',
      { at: '11:53' },
      [['pressure', 'too-old'], ...OF_A_SET.map((measure): [CriterionName, string] => [measure, 'too-old'])],
    ],
    ['PADSS 8', { padss: { activity: 1, intakeOutput: 1 } }, [['recovery-score', 'low-score']]],
    ['PADSS 9', { padss: { intakeOutput: 1 } }, []],
    ['no score', { without: 'score' }, [['recovery-score', 'no-score']]],
    ['not oriented', { no: 'oriented' }, [['oriented', 'answered-no']]],
    ['walks unsteadily', { no: 'walks-steadily' }, [['walks-steadily', 'answered-no']]],
    ['nobody asked for a walk', { without: 'walks-steadily' }, [['walks-steadily', 'not-answered']]],
    ['the IV is in', { no: 'iv-out' }, [['iv-out', 'answered-no']]],
    ['no instructions', { without: 'instructions' }, [['instructions', 'not-answered']]],
  ];

  test.each(CASES)('floor 19 %s', (_what, recovery, expected) => {
    const clinic = recovered(recovery);
    expect(kinds(clinic)).toEqual(expected);
  });
});

describe('floor 19 what stays true, and what does not', () => {
  it('a pressure with which nobody goes home stays so until another was charted, however old it grows', () => {
    const clinic = recovered({ baseline: [158, 98], last: [190, 118] }).at('11:53');
    const pressure = unmet(clinic).find(({ name }) => name === 'pressure');
    expect(pressure).toMatchObject({ passableBy: 'nobody' });
    expect(pressure?.shortfalls.map(({ kind }) => kind)).toEqual(['never', 'never', 'too-old']);
  });

  it('one that was charted while the drug ran counts too, where none came after it', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:35').chart(cuff([184, 96]));
    clinic.at('10:40').send('session:complete', { pumpMl: 40 });
    expect(unmet(clinic).find(({ name }) => name === 'pressure')).toMatchObject({ passableBy: 'nobody' });
  });

  it('a protocol with a drug and without criteria of its own still keeps it', () => {
    const clinic = recovered({ baseline: [158, 98], last: [190, 118] });
    const without = { ...clinic.protocol, discharge: null };
    expect(unmetCriteria(clinic.session, without, clinic.now)).toMatchObject([
      { name: 'pressure', passableBy: 'nobody' },
      { name: 'no-critical-alert', passableBy: 'provider' },
    ]);
    expect(dischargeCriteria(clinic.session, { ...without, route: 'observation' }, clinic.now)).toEqual([]);
  });

  it('on air is a saturation taken after the quarter of an hour without oxygen', () => {
    const clinic = recovered({ values: { oxygenFlow: 2 } });
    clinic.at('11:30').chart({ spo2: 97, oxygenFlow: 0 });
    const onAir = () => unmet(clinic).find(({ name }) => name === 'on-air')?.shortfalls;
    expect(onAir()).toEqual([{ kind: 'wait', until: t('11:45') }]);
    clinic.at('11:45');
    expect(onAir()).toEqual([{ kind: 'not-charted', measure: 'spo2' }]);
    clinic.chart({ spo2: 96 });
    expect(onAir()).toBeUndefined();
  });

  it('oxygen that was given for a side effect is oxygen', () => {
    const clinic = recovered({});
    clinic.send('effect:note', { term: 'drowsiness', action: 'oxygen' });
    expect(kinds(clinic)).toEqual([['on-air', 'on-oxygen']]);
  });

  it('after a medicine for a side effect the patient stays an hour; a provider may decide otherwise', () => {
    const clinic = recovered({});
    clinic.send('effect:note', { term: 'anxiety', action: 'medicine' });
    expect(unmet(clinic)).toEqual([
      { name: 'after-medicine', shortfalls: [{ kind: 'wait', until: t('12:25') }], passableBy: 'provider' },
    ]);
  });

  it('an answer or a score says how the patient is for an hour, and until something happens', () => {
    const clinic = recovered({});
    clinic.at('12:15').chartCalm();
    clinic.at('12:26').chartCalm();
    const asked = ['recovery-score', 'oriented', 'walks-steadily', 'drinks', 'iv-out'];
    expect(unmet(clinic).map(({ name }) => name)).toEqual(asked);
    passChecks(clinic);
    expect(unmet(clinic)).toEqual([]);
    clinic.at('12:28').send('effect:note', { term: 'dizziness', severity: 'severe' });
    expect(unmet(clinic).map(({ name }) => name)).toEqual([
      'recovery-score',
      'no-critical-alert',
      'no-lasting-effect',
      ...asked.slice(1),
    ]);
  });

  it('LP12 an answer that waited on a device keeps its moment: what was seen later rules', () => {
    const clinic = recovered({});
    clinic.at('11:30').send('check:record', { check: 'walks-steadily', answer: false, at: clinic.now }, BEN);
    clinic.at('11:40').send('check:record', { check: 'walks-steadily', answer: true, at: t('11:00') });
    expect(kinds(clinic)).toEqual([['walks-steadily', 'answered-no']]);
  });

  it('LP12 one that arrives once the patient has gone is taken', () => {
    const clinic = recovered({});
    clinic.send('session:discharge', { escortSeen: true });
    clinic.at('11:40').send('check:record', { check: 'drinks', answer: true, at: t('11:10') });
    expect(clinic.session.gates.at(-1)).toMatchObject({ check: 'drinks', at: t('11:10'), recordedAt: t('11:40') });
  });
});

describe('T15 leaving', () => {
  it('T15 a value that a faster screen charted of this moment counts, at the pace of the clinic’s clock', () => {
    const clinic = recovered({});
    const criteria = clinic.protocol.discharge ?? MOOD_IV.discharge;
    if (!criteria) throw new Error('nothing is asked');
    const [moment, pace] = [minutesAfter(t('11:20'), -0.5), 12];
    const known = (rate?: number) => leavingQuestion(clinic.session, criteria, moment, rate).session.readings.length;
    expect([known(), known(pace)]).toEqual([clinic.session.readings.length - 1, clinic.session.readings.length]);
  });

  const leave = (clinic: AClinic, said: object = {}) =>
    clinic.refusal('session:discharge', { escortSeen: true, ...said });
  const low = (): AClinic => recovered({ last: [95, 70] });
  const passedBy = (clinic: AClinic) =>
    unmet(clinic).map(({ name, shortfalls }) => ({ criterion: name, shortfalls, reason: 'His usual at home' }));

  it('T15 with everything met a nurse discharges, and the step says that nothing was passed', () => {
    const clinic = recovered({});
    clinic.send('session:discharge', { escortSeen: true });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'discharge', passed: [], orderedBy: null });
  });

  it('T15 what is not met is refused by name, all of it at once', () => {
    const error = leave(recovered({ last: [95, 70], no: 'walks-steadily' }));
    expect(error.code).toBe('precondition');
    expect(error.fields.map(({ path }) => path)).toEqual(['criteria.pressure', 'criteria.walks-steadily']);
    expect(error.message).toBe('Not met: Blood pressure; Stands, and walks ten steps steadily.');
  });

  it('floor 19 a nurse passes nothing alone; a provider does, with a reason that is kept', () => {
    const clinic = low();
    const passed = passedBy(clinic);
    expect(leave(clinic, { passed }).fields).toEqual([{ path: 'order.by', code: 'required' }]);
    clinic.send('session:discharge', { escortSeen: true, passed }, PIA);
    expect(clinic.session).toMatchObject({ status: 'discharged' });
    expect(clinic.session.steps.at(-1)).toMatchObject({ by: PIA.id, passed, orderedBy: null });
  });

  it('floor 12 a provider who decided by voice is named by the nurse; a nurse named is no provider', () => {
    const clinic = low();
    const passed = passedBy(clinic);
    expect(leave(clinic, { passed, order: { by: BEN.id, readBack: true } }).code).toBe('not-allowed');
    clinic.send('session:discharge', { escortSeen: true, passed, order: { by: PIA.id, readBack: true } });
    expect(clinic.session.steps.at(-1)).toMatchObject({ by: ANA.id, orderedBy: PIA.id });
  });

  it('floor 12 what the provider heard of is what is passed: where the record moved on, it is refused', () => {
    const clinic = low();
    const passed = passedBy(clinic);
    clinic.at('11:26').chart(cuff([94, 70]));
    expect(leave(clinic, { passed, order: { by: PIA.id, readBack: true } }).code).toBe('stale');
    clinic.send('session:discharge', { escortSeen: true, passed: passedBy(clinic) }, PIA);
    expect(clinic.session.status).toBe('discharged');
  });

  it('T15 what is met by now is not kept as passed', () => {
    const clinic = recovered({});
    const passed = [{ criterion: 'pressure' as const, shortfalls: [], reason: 'no matter' }];
    clinic.send('session:discharge', { escortSeen: true, passed, order: { by: BEN.id, readBack: true } });
    expect(clinic.session.steps.at(-1)).toMatchObject({ passed: [], orderedBy: null });
  });

  it('T15 a patient leaves on what was known by then, not on what was found later', () => {
    const clinic = recovered({});
    expect(leave(clinic, { at: t('11:12') }).fields.map(({ path }) => path)).toContain('criteria.walks-steadily');
  });

  it.each([
    ['180 systolic', recovered({ baseline: [158, 98], last: [180, 98] }), 'pressure'],
    ['an IV that is in', recovered({ no: 'iv-out' }), 'iv-out'],
  ] as const)('floor 19 nobody passes %s', (_what, clinic, criterion) => {
    const error = leave(clinic, { passed: passedBy(clinic), order: { by: PIA.id, readBack: true } });
    expect(error.fields.map(({ path }) => path)).toContain(`criteria.${criterion}`);
  });

  it('T18 who came back to the chair is looked at again, a new IV as well; instructions were given', () => {
    const clinic = recovered({});
    clinic.send('session:discharge', { escortSeen: true });
    clinic.at('11:40').send('session:reopen', { reason: 'felt faint at the door' }, PIA);
    const names = unmet(clinic).map(({ name }) => name);
    const answers = ['oriented', 'walks-steadily', 'drinks', 'iv-out'];
    expect(names).toEqual(['pressure', ...OF_A_SET, 'recovery-score', ...answers]);
  });

  it('5 nothing is judged before recovery, nor where nothing was given', () => {
    const clinic = aClinic();
    clinic.aSession();
    expect(dischargeCriteria(clinic.session, clinic.protocol, clinic.now)).toEqual([]);
    expect(clinic.refusal('check:record', { check: 'drinks', answer: true, at: clinic.now }).code).toBe(
      'illegal-transition',
    );
  });
});

describe('2.5 a recovery score', () => {
  const asked = ({ session, protocol, now }: AClinic, circulation: CirculationRule = 'per-cent'): LeavingQuestion => {
    if (!protocol.discharge?.score) throw new Error('no score is asked');
    const criteria = { ...protocol.discharge, score: { ...protocol.discharge.score, circulation } };
    return leavingQuestion(session, criteria, now);
  };

  it('2.5 keeps what a person chose beside what the record suggests', () => {
    const clinic = recovered({ without: 'score', last: [150, 75], scales: { nausea: 5, sedation: 4 } });
    const { now: at } = clinic;
    clinic.send('score:record', { score: 'padss', chosen: BEST_PADSS, at });
    const chosen = { activity: 2, respiration: 2, circulation: 2, consciousness: 1, oxygen: 2 };
    clinic.send('score:record', { score: 'aldrete', chosen, at });
    expect(clinic.session.gates.slice(-2)).toMatchObject([
      { gate: 'padss', chosen: BEST_PADSS, suggested: { vitals: 1, discomfort: 1 }, rule: 'per-cent' },
      { gate: 'aldrete', chosen, suggested: { circulation: 1, consciousness: 1, oxygen: 2 }, rule: 'per-cent' },
    ]);
  });

  it('2.5 the trap: 120 to 96 is 20 per cent and 24 mmHg away', () => {
    const clinic = recovered({ last: [96, 75] });
    expect(suggestedPadss(asked(clinic)).vitals).toBe(2);
    expect(suggestedPadss(asked(clinic, 'mmHg')).vitals).toBe(1);
  });

  it('2.5 what only somebody at the chair can tell is not suggested', () => {
    const clinic = recovered({ values: { oxygenFlow: 2, spo2: 91 } });
    expect(suggestedAldrete(asked(clinic))).toEqual({ circulation: 2, consciousness: 2, oxygen: 1 });
  });

  it('2.5 a figure from before recovery, or an old one, suggests nothing', () => {
    const clinic = recovered({});
    expect(suggestedPadss(asked(clinic.at('11:53')))).toEqual({});
  });
});
