import { describe, expect, it } from '@jest/globals';
import {
  aClinic,
  ANA,
  BEN,
  CALM_VALUES,
  CHAIRS,
  MIA,
  passChecks,
  passGates,
  passPreparations,
  PIA,
  t,
} from '../testing/a-clinic.js';
import { MOOD_IV, OBSERVATION } from '../protocols/shipped-protocols.js';
import { gateNames, isPreparation, type GateName } from './gate-names.js';
import { isStopDescribed } from './stop-described.js';
import { lastStep } from './infusion-session.js';
import { preparationsOf } from '../preparations/quiet-answer.js';
import { GATE_WORDS } from './gate-words.en.js';
import { GATE_SHORT_WORDS } from './gate-short-words.en.js';

type Clinic = ReturnType<typeof aClinic>;

/** A mood session in pre-assessment with everything charted but what is named. */
function preparedBut(missing: GateName | null): Clinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'pre-assessment' });
  clinic.at('09:40');
  const { temperature, bodyWeight } = { temperature: 36.6, bodyWeight: 80 };
  if (missing !== 'baseline') clinic.chartCalm({ temperature });
  if (missing !== 'weight') clinic.chart({ bodyWeight });
  if (missing !== 'consent') clinic.send('consent:record', { signedAt: t('09:30'), version: '1' });
  if (missing !== 'escort-named') clinic.send('escort:name', { name: 'Erin', relation: 'sister' });
  passPreparations(clinic, ANA, missing !== null && isPreparation(missing) ? missing : undefined);
  const order = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
  if (missing !== 'order') clinic.send('order:sign', order, PIA);
  return clinic;
}

const gatesNamed = (clinic: Clinic, ...said: Parameters<Clinic['refusal']>): string[] => {
  const error = clinic.refusal(...said);
  expect(error.code).toBe('precondition');
  expect(error.fields.every((field) => field.code === 'precondition' && field.hint !== undefined)).toBe(true);
  return error.fields.map((field) => field.path);
};

describe('1.3 what must be charted before "ready"', () => {
  it('1.3 with everything charted the session is ready', () => {
    const clinic = preparedBut(null);
    clinic.send('session:ready', {});
    expect(clinic.session.status).toBe('ready');
  });

  it.each(['consent', 'order', 'weight', 'escort-named', ...preparationsOf(MOOD_IV)] as const)(
    '1.3 H39 without its %s the session is not ready, and the refusal names just that',
    (gate) => {
      const clinic = preparedBut(gate);
      expect(gatesNamed(clinic, 'session:ready', {})).toEqual([`gates.${gate}`]);
      expect(clinic.refusal('session:ready', {}).message).toContain(GATE_WORDS[gate]);
    },
  );

  it('1.3 everything that is missing is named at once', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment' });
    expect(gatesNamed(clinic, 'session:ready', {})).toEqual(MOOD_IV.gates.ready?.map((gate) => `gates.${gate}`));
  });

  it('floor 18 a baseline over 30 minutes old needs only pressure, pulse and oxygen again', () => {
    const clinic = preparedBut(null);
    clinic.at('10:10:01');
    expect(gatesNamed(clinic, 'session:ready', {})).toEqual(['gates.baseline']);
    const { systolicBp, diastolicBp, heartRate, spo2 } = CALM_VALUES;
    clinic.chart({ systolicBp, diastolicBp, heartRate });
    expect(gatesNamed(clinic, 'session:ready', {})).toEqual(['gates.baseline']);
    clinic.chart({ spo2 });
    clinic.send('session:ready', {});
    expect(clinic.session.status).toBe('ready');
  });

  it('1.2 T8 a baseline of just 30 minutes is still fresh', () => {
    const clinic = preparedBut(null);
    clinic.at('10:10').send('session:ready', {});
    expect(clinic.session.status).toBe('ready');
  });

  it('1.3 "not taken" is no baseline', () => {
    const clinic = preparedBut('baseline');
    const { spo2: _left, ...rest } = CALM_VALUES;
    const scales = { sedation: 5, dissociation: 0, nausea: 0, pain: 0, anxiety: 0 };
    clinic.chart({ ...rest, temperature: 36.6 }, scales, { notTaken: { spo2: 'equipment' } });
    expect(gatesNamed(clinic, 'session:ready', {})).toEqual(['gates.baseline']);
  });

  it('floor 18 a weight charted in error is no weight', () => {
    const clinic = preparedBut('weight');
    const corrects = clinic.chart({ bodyWeight: 80 });
    clinic.send('vitals:correct', { corrects, reason: 'other patient' });
    expect(gatesNamed(clinic, 'session:ready', {})).toEqual(['gates.weight']);
  });
});

describe('1.2 the gates of the other moves', () => {
  it.each([[[]], [['name']], [['name', 'name']]])('T1 %j does not identify a patient', (identifiers) => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    const said = { identifiers: identifiers as 'name'[] };
    expect(gatesNamed(clinic, 'session:check-in', said)).toEqual(['gates.identity']);
  });

  it('T5 a patient sits in a chair of this clinic, with a nurse of this clinic', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'checked-in' });
    expect(clinic.refusal('session:seat', { chairId: PIA.id, nurseId: ANA.id }).code).toBe('not-found');
    expect(clinic.refusal('session:seat', { chairId: CHAIRS[0] ?? '', nurseId: CHAIRS[0] ?? '' }).code).toBe(
      'not-found',
    );
  });

  it('T9 a session that was ready for over 30 minutes does not start on its old baseline', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    clinic.at('10:15').send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    expect(gatesNamed(clinic, 'session:start', {})).toEqual(['gates.baseline']);
  });

  it('T10 a pause says what the pump shows', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:05');
    expect(gatesNamed(clinic, 'session:pause', { reason: 'nausea' })).toEqual(['gates.pump-volume']);
    clinic.send('session:pause', { reason: 'nausea', pumpMl: 0 });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'pause', pumpMl: 0 });
  });

  it('T11 the drug runs again only after a set taken since the pause', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').chartCalm();
    clinic.at('10:12').send('session:pause', { reason: 'nausea', pumpMl: 12 });
    expect(gatesNamed(clinic, 'session:resume', {})).toEqual(['gates.set-since-pause']);
    clinic.at('10:14').chartCalm();
    clinic.send('session:resume', { rateMlPerHour: 60 });
    expect(clinic.session.status).toBe('infusing');
  });

  it('T11, 2.1 after a pause a pulse may be excused, a blood pressure may not', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'paused' });
    clinic.at('10:14');
    const { systolicBp, diastolicBp, spo2, respiratoryRate } = CALM_VALUES;
    const notTaken = { systolicBp: 'refused', diastolicBp: 'refused', heartRate: 'equipment' } as const;
    clinic.chart({ spo2, respiratoryRate }, { sedation: 5 }, { notTaken });
    expect(gatesNamed(clinic, 'session:resume', {})).toEqual(['gates.set-since-pause']);
    clinic.chart({ systolicBp, diastolicBp });
    clinic.send('session:resume', { rateMlPerHour: 60 });
    expect(clinic.session.status).toBe('infusing');
  });

  it('T11 the rate after a pause is the rate before it', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'paused' });
    clinic.at('10:14').chartCalm();
    expect(clinic.refusal('session:resume', { rateMlPerHour: 30 }).code).toBe('not-allowed');
    clinic.send('session:resume', { rateMlPerHour: 60 });
    expect(clinic.session.steps.at(-1)).toMatchObject({ rateMlPerHour: 60 });
  });

  it('T13 the end says what the pump shows: no clock ends an infusion', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('11:30');
    expect(clinic.session.status).toBe('infusing');
    expect(gatesNamed(clinic, 'session:complete', {})).toEqual(['gates.pump-volume']);
  });

  it('floor 14 the pump is stopped without a reason and volume; discharge waits until they are charted', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:20').send('session:stop', {}, MIA);
    clinic.at('10:30').chartCalm();
    clinic.at('10:50').chartCalm();
    passChecks(clinic);
    expect(gatesNamed(clinic, 'session:discharge', { escortSeen: true })).toEqual(['gates.stop-described']);
    clinic.send('session:describe-stop', { reason: 'distress', pumpMl: 20.5 });
    expect(clinic.session.steps.findLast(({ move }) => move === 'stop')).toMatchObject({
      reason: 'distress',
      pumpMl: 20.5,
    });
    expect(clinic.refusal('session:describe-stop', { reason: 'other', pumpMl: 1 }).code).toBe('superseded');
    clinic.send('session:discharge', { escortSeen: true });
    expect(clinic.session.status).toBe('discharged');
  });

  it('floor 14 the volume of a pump that ran is asked for; of an observation only the reason', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:20').send('session:stop', {}, MIA);
    expect(clinic.refusal('session:describe-stop', { reason: 'distress' }).code).toBe('required');
    const watched = aClinic();
    watched.aSession({ protocol: OBSERVATION });
    watched.at('10:20').send('session:stop', {}, MIA);
    watched.send('session:describe-stop', { reason: 'distress' });
    expect(lastStep(watched.session, 'stop')).toMatchObject({ reason: 'distress', pumpMl: null });
    expect(isStopDescribed(watched.session)).toBe(true);
  });

  it('floor 14 a stop can only be described when there was one', () => {
    const clinic = aClinic();
    clinic.aSession();
    expect(clinic.refusal('session:describe-stop', { reason: 'other', pumpMl: 1 }).code).toBe('illegal-transition');
  });

  it('T15 discharge asks for a last set in recovery, and for the escort to be seen', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    clinic.at('11:00').chart({ systolicBp: 120, diastolicBp: 75 });
    clinic.at('11:10');
    expect(gatesNamed(clinic, 'session:discharge', {})).toEqual(['gates.last-set', 'gates.escort-seen']);
    clinic.chartCalm();
    passChecks(clinic);
    expect(gatesNamed(clinic, 'session:discharge', {})).toEqual(['gates.escort-seen']);
    clinic.send('session:discharge', { escortSeen: true });
    expect(clinic.session.status).toBe('discharged');
  });

  it('floor 19 nobody goes home on an excused blood pressure', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    const { heartRate, spo2, respiratoryRate } = CALM_VALUES;
    const notTaken = { systolicBp: 'refused', diastolicBp: 'refused' } as const;
    clinic
      .at('11:00')
      .chart({ heartRate, spo2, respiratoryRate }, { sedation: 5, dissociation: 0, nausea: 0, pain: 0 }, { notTaken });
    expect(gatesNamed(clinic, 'session:discharge', { escortSeen: true })).toEqual(['gates.last-set']);
  });
});

describe('floor 12 the second person', () => {
  const ready = () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    return clinic.at('10:00');
  };

  it.each([
    ['is missing', null],
    ['is the one who starts', [ANA, 60, 40]],
    ['read another rate', [BEN, 59.9, 40]],
    ['read another volume', [BEN, 60, 40.1]],
  ] as const)('floor 12 the drug does not start when the second person %s', (_why, check) => {
    const clinic = ready();
    if (check) clinic.send('pump:check', { rateMlPerHour: check[1], volumeMl: check[2] }, check[0]);
    expect(gatesNamed(clinic, 'session:start', {})).toEqual(['gates.second-person']);
  });

  it.each([BEN, MIA, PIA])('floor 12 a $role who read the plan from the pump is a second person', (second) => {
    const clinic = ready();
    clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, second);
    clinic.send('session:start', {});
    expect(clinic.session.steps.at(-1)).toMatchObject({ rateMlPerHour: 60, secondPersonId: second.id });
  });

  it('floor 12 a new order makes the check of the old one void', () => {
    const clinic = ready();
    clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    clinic.send('order:sign', { doseMgPerKg: 0.4, minutes: 40, concentrationMgPerMl: 1 }, PIA);
    expect(gatesNamed(clinic, 'session:start', {})).toEqual(['gates.second-person']);
  });

  it('floor 12 the newest reading of the pump counts', () => {
    const clinic = ready();
    clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    clinic.send('pump:check', { rateMlPerHour: 600, volumeMl: 40 }, MIA);
    expect(gatesNamed(clinic, 'session:start', {})).toEqual(['gates.second-person']);
  });

  it('floor 11 a typed rate other than the order is refused and names the plan', () => {
    const clinic = ready();
    clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    const error = clinic.refusal('session:start', { rateMlPerHour: 6 });
    expect(error).toMatchObject({ code: 'not-allowed', fields: [{ path: 'rateMlPerHour', value: 6 }] });
    expect(error.message).toContain('60 mL/h');
  });
});

describe("gates are the protocol's", () => {
  it('an observation asks for identity and chair alone, and runs no drug', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'infusing', protocol: OBSERVATION });
    expect(clinic.session.steps.at(-1)).toMatchObject({ rateMlPerHour: null, secondPersonId: null });
    const order = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
    expect(clinic.refusal('order:sign', order, PIA).code).toBe('not-allowed');
    expect(clinic.refusal('session:start', { rateMlPerHour: 5 }).code).toBe('not-allowed');
  });

  it('every gate has words, and every gate of the shipped protocols exists', () => {
    const names: string[] = [...gateNames];
    expect(Object.keys(GATE_WORDS).sort()).toEqual([...names].sort());
    expect(Object.keys(GATE_SHORT_WORDS).sort()).toEqual(gateNames.filter((gate) => !isPreparation(gate)).sort());
    const used = [MOOD_IV, OBSERVATION].flatMap(({ gates }) => Object.values(gates).flat());
    expect(used.filter((gate) => !names.includes(gate))).toEqual([]);
  });

  it('a consent cannot be signed ahead of time', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'pre-assessment' });
    passGates(clinic);
    const error = clinic.refusal('consent:record', { signedAt: t('23:00'), version: '1' });
    expect(error).toMatchObject({ code: 'future-time', fields: [{ path: 'signedAt' }] });
  });
});
