import { describe, expect, it, test } from '@jest/globals';
import { derivedId } from '../clinic/ids.js';
import { isOpen } from '../alerts/alert.js';
import { HOME_SUBLINGUAL, OBSERVATION } from '../protocols/shipped-protocols.js';
import { visibleBoard } from '../clinic/views.js';
import { portionsGiven } from '../dose/portions.js';
import { gatesBefore } from '../sessions/gates.js';
import { GATE_WORDS } from '../sessions/gate-words.en.js';
import { aClinic, ANA, CHAIRS, EVE, PATIENTS, PIA, RHEA, t, type AClinic } from '../testing/a-clinic.js';
import {
  aDoseAtHome,
  aHomeSession,
  COUNTY_NUMBER,
  HOME_GATES_TO_PASS,
  look,
  passHomeGates,
  record,
  seeEnd,
  watch,
  WELL,
  callEverybody,
} from '../testing/a-home.js';
import { sweep } from '../testing/a-random-day.js';
import { callsAbout } from './home-calls.js';
import { homeChecks } from './home-checks.js';
import { nextHomeCheckAt } from './home-next.js';
import { monitorAt } from './home-watch.js';
import { END_CHECKS, PEER_PROMISES } from './home-record.js';

const DOSE = { given: { lot: 'L1' } };
const PLACE = { kind: 'place', street: '12 Elm Street', county: 'Onondaga', emergencyNumber: COUNTY_NUMBER } as const;
const minutes = (clinic: AClinic) => homeChecks(clinic.session, clinic.protocol).map(({ minute }) => minute);
const missedAlert = (clinic: AClinic) =>
  clinic.session.alerts.find((alert) => isOpen(alert) && alert.condition.rule === 'home-check-missed');
/** Every check of the protocol in its time. */
const lookThrough = (clinic: AClinic) => {
  for (const time of ['10:00', '10:15', '10:30', '11:00', '11:30', '12:00']) look(clinic.at(time));
  return clinic;
};

describe('floor rule 21 no dose at home without each of its gates', () => {
  it('floor rule 21 with all of them the dose is charted, and equals what was ordered', () => {
    const clinic = aDoseAtHome();
    expect(clinic.session).toMatchObject({ status: 'recovering', chairId: null, nurseId: RHEA.id });
    expect(portionsGiven(clinic.session)).toMatchObject({ count: 2, doseMg: 200 });
  });

  test.each(HOME_GATES_TO_PASS)('floor rule 21 without "%s" it is not made ready, and the words name it', (gate) => {
    const clinic = aHomeSession(gate);
    const refused = clinic.refusal('session:ready', { order: { by: PIA.id, readBack: true } }, RHEA);
    expect(refused.code).toBe('precondition');
    // an address that is missing has no number to read back either
    expect(refused.fields.map(({ path }) => path)).toContain(`gates.${gate}`);
    expect(refused.message).toContain(GATE_WORDS[gate]);
  });

  it('floor rule 21 no provider passes them', () => {
    const clinic = aHomeSession();
    clinic.chart({ systolicBp: 150, diastolicBp: 80, heartRate: 70 }, {}, {}, RHEA);
    const question = { step: { move: 'ready' as const, overrides: [], orderedBy: null }, at: clinic.now, by: EVE.id };
    const { session, protocol } = clinic;
    const found = gatesBefore({ session, protocol, ...question }).filter(({ isPassed }) => !isPassed);
    expect(found.map(({ gate, passableBy }) => [gate, passableBy])).toEqual([['first-pressure', 'nobody']]);
  });

  test.each([
    ['a pressure above its limit', { systolicBp: 141, diastolicBp: 78, heartRate: 72 }],
    ['a lower pressure above its limit', { systolicBp: 122, diastolicBp: 91, heartRate: 72 }],
    ['a heart that is too fast', { systolicBp: 122, diastolicBp: 78, heartRate: 111 }],
    ['a heart that is too slow', { systolicBp: 122, diastolicBp: 78, heartRate: 49 }],
  ])('floor rule 21 %s on the home cuff lets nothing be taken', (_what, values) => {
    const clinic = aHomeSession();
    clinic.chart(values, {}, {}, RHEA);
    expect(clinic.refusal('session:ready', {}, PIA).fields[0]?.path).toBe('gates.first-pressure');
  });

  test.each([
    ['alcohol-and-sedatives', 'alcohol-taken'],
    ['alcohol-and-sedatives', 'sedative-taken'],
    ['no-driving', 'means-to-drive'],
    ['video-identity', 'not-recognised'],
    ['telehealth-consent', 'does-not-agree'],
  ] as const)('floor rule 21 "%s" answered "%s" rules the dose out', (preparation, answer) => {
    const clinic = aHomeSession();
    clinic.send('preparation:record', { preparation, answers: [answer], note: null, at: clinic.now }, RHEA);
    expect(clinic.refusal('session:ready', {}, PIA).fields[0]?.path).toBe(`gates.${preparation}`);
  });

  it('1.5 who ate less than three hours ago waits, and no provider shortens it', () => {
    const clinic = aHomeSession();
    const fasting = { preparation: 'fasting' as const, clearDrinkAt: t('09:49'), at: clinic.now };
    clinic.send('preparation:record', { ...fasting, foodAt: t('06:51') }, RHEA);
    expect(clinic.refusal('session:ready', {}, PIA).fields[0]?.path).toBe('gates.fasting');
    clinic.send('preparation:record', { ...fasting, foodAt: t('06:50') }, RHEA);
    clinic.send('session:ready', {}, RHEA);
    expect(clinic.session.status).toBe('ready');
  });

  test.each(PEER_PROMISES)('floor rule 21 a peer of whom "%s" is not made sure is no peer', (missing) => {
    const clinic = aHomeSession();
    const promises = PEER_PROMISES.filter((one) => one !== missing);
    record(clinic, { kind: 'peer', name: 'Paul Peer', phone: '315 555 0100', promises });
    expect(clinic.refusal('session:ready', {}, RHEA).fields.map(({ path }) => path)).toEqual(['gates.peer']);
  });

  it('floor rule 21 another peer is called anew, and one who did not answer is none', () => {
    const clinic = aHomeSession().at('09:52');
    record(clinic, { kind: 'peer', name: 'Petra Peer', phone: '315 555 0101', promises: [...PEER_PROMISES] });
    record(clinic, { kind: 'call', whom: 'peer', result: 'no-answer', words: null });
    expect(clinic.refusal('session:ready', {}, RHEA).message).toContain('test call');
    record(clinic.at('09:53'), { kind: 'call', whom: 'peer', result: 'answered', words: null });
    clinic.send('session:ready', {}, RHEA);
  });

  it('floor rule 21 the number that is read back is compared, and the refusal does not tell it', () => {
    const clinic = aHomeSession('county-number');
    const said = { at: clinic.now, kind: 'read-back', emergencyNumber: '3155550124' } as const;
    const refused = clinic.refusal('home:record', said, RHEA);
    expect(refused.fields).toEqual([{ path: 'emergencyNumber', code: 'not-allowed' }]);
    expect(refused.message).not.toContain(COUNTY_NUMBER);
    record(clinic, { kind: 'read-back', emergencyNumber: COUNTY_NUMBER });
    record(clinic, { ...PLACE, emergencyNumber: '3155550199' });
    expect(clinic.refusal('session:ready', {}, RHEA).message).toContain('typed a second time');
  });
});

describe('floor rule 21 a named monitor', () => {
  it('floor rule 21 must stay until 30 minutes after the last check: not a minute less, for each lozenge', () => {
    const clinic = aHomeSession();
    clinic.send('session:ready', {}, RHEA);
    clinic.at('10:00').send('home:watch', { until: t('12:29') }, RHEA);
    expect(clinic.refusal('dose:give', DOSE, RHEA).message).toContain('remote monitor, by name');
    clinic.send('home:watch', { until: t('12:30') }, RHEA);
    clinic.send('dose:give', DOSE, RHEA);
    expect(clinic.at('10:01').refusal('dose:give', DOSE, RHEA).fields[0]?.path).toBe('gates.monitor');
  });

  it('floor rule 21 hands over by name', () => {
    const clinic = aDoseAtHome().at('10:20');
    clinic.send('home:watch', { until: t('13:00') }, ANA);
    expect(monitorAt(clinic.session, clinic.now)?.by).toBe(ANA.id);
    expect(clinic.session.nurseId).toBe(ANA.id);
    expect(monitorAt(clinic.session, t('13:00'))).toBeUndefined();
  });

  it('floor rule 21 whoever said to be gone by now is missed at once, and a new name ends it', () => {
    const clinic = aDoseAtHome();
    clinic.send('home:watch', { until: t('10:10') }, RHEA);
    sweep(clinic.at('10:10'));
    const unwatched = () =>
      clinic.session.alerts.filter((alert) => isOpen(alert) && alert.condition.rule === 'home-unwatched');
    expect(unwatched()).toMatchObject([{ level: 'high', since: t('10:10') }]);
    clinic.send('home:watch', { until: t('13:00') }, ANA);
    expect(unwatched()).toEqual([]);
  });

  it('a watch lies ahead, and within twelve hours', () => {
    const clinic = aHomeSession();
    expect(clinic.refusal('home:watch', { until: t('09:50') }, RHEA).code).toBe('not-allowed');
    expect(clinic.refusal('home:watch', { until: t('21:51') }, RHEA).code).toBe('not-allowed');
  });

  it('floor rule 24 a remote monitor charts nothing of a patient in the clinic, but stops a pump', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'infusing' });
    const set = { takenAt: clinic.now, values: { heartRate: 70 } };
    expect(clinic.refusal('vitals:record', set, RHEA).code).toBe('forbidden');
    clinic.send('session:stop', {}, RHEA);
    expect(clinic.session.status).toBe('recovering');
  });
});

describe('floor rule 21 checks after the dose', () => {
  it('1.5 are due 0, 15, 30, 60, 90 and 120 minutes after the last of it', () => {
    const clinic = aDoseAtHome();
    expect(minutes(clinic)).toEqual([0, 15, 30, 60, 90, 120]);
    expect(nextHomeCheckAt(clinic.session, clinic.protocol)).toBe(t('10:00'));
    look(clinic);
    expect(nextHomeCheckAt(clinic.session, clinic.protocol)).toBe(t('10:15'));
    look(clinic.at('10:09'));
    expect(nextHomeCheckAt(clinic.session, clinic.protocol)).toBe(t('10:15'));
    look(clinic.at('10:10'));
    expect(nextHomeCheckAt(clinic.session, clinic.protocol)).toBe(t('10:30'));
  });

  it('floor rule 21 a missed one alerts the monitor, with whom to call after 3, 5 and 10 minutes', () => {
    const clinic = aDoseAtHome();
    look(clinic);
    sweep(clinic.at('10:17'));
    expect(missedAlert(clinic)).toBeUndefined();
    sweep(clinic.at('10:18'));
    expect(missedAlert(clinic)).toMatchObject({ level: 'medium', since: t('10:15') });
    expect(callsAbout(clinic.session, clinic.protocol).map(({ whom, dueAt }) => [whom, dueAt])).toEqual([
      ['peer', t('10:18')],
      ['patient', t('10:20')],
      ['emergency', t('10:25')],
    ]);
    sweep(clinic.at('10:20'));
    expect(missedAlert(clinic)).toMatchObject({ level: 'high' });
  });

  it('floor rule 21 each call and what came of it is charted by whoever made it; none is made by itself', () => {
    const clinic = aDoseAtHome();
    look(clinic);
    sweep(clinic.at('10:25'));
    expect(callsAbout(clinic.session, clinic.protocol).map(({ made }) => made)).toEqual([null, null, null]);
    record(clinic, { kind: 'call', whom: 'peer', result: 'no-answer', words: null });
    const [peer, patient] = callsAbout(clinic.session, clinic.protocol);
    expect(peer?.made).toMatchObject({ by: RHEA.id, result: 'no-answer' });
    expect(patient?.made).toBeNull();
    look(clinic);
    expect(missedAlert(clinic)).toBeUndefined();
    expect(
      homeChecks(clinic.session, clinic.protocol)
        .map(({ record: seen }) => seen?.at ?? null)
        .slice(0, 3),
    ).toEqual([t('10:00'), null, t('10:25')]);
  });

  test.each([
    ['a patient who does not respond', { isResponsive: false }, 'home-danger', 'high'],
    ['breathing that is not normal', { breathesNormally: false }, 'home-danger', 'high'],
    ['vomiting', { hasVomited: true }, 'home-concern', 'medium'],
    ['distress of 7', { distress: 7 }, 'home-concern', 'medium'],
  ])('1.5 %s is an alert, and the next good look settles it', (_what, found, rule, level) => {
    const clinic = aDoseAtHome();
    look(clinic, found);
    expect(clinic.session.alerts).toMatchObject([{ level, state: 'raised', condition: { rule } }]);
    look(clinic.at('10:02'));
    const [alert] = clinic.session.alerts;
    expect(alert?.state === 'cleared' || alert?.settledAt === t('10:02')).toBe(true);
  });

  it('1.5 distress of 6 is none, and bad news that is charted late does not hide the newer look', () => {
    const clinic = aDoseAtHome();
    look(clinic.at('10:05'), { distress: 6 });
    record(clinic, { kind: 'check', source: 'peer', found: { ...WELL, isResponsive: false } });
    look(clinic.at('10:06'));
    clinic.send(
      'home:record',
      { at: t('10:04'), kind: 'check', source: 'peer', found: { ...WELL, isResponsive: false } },
      RHEA,
    );
    expect(clinic.session.alerts).toMatchObject([
      { settledAt: t('10:06') },
      { state: 'found-late', since: t('10:04') },
    ]);
  });

  it('floor rule 13 who is found badly at every look calls the whole ladder, as long as nobody takes it', () => {
    const clinic = aDoseAtHome();
    clinic.at('10:01');
    for (let looks = 0; looks < 7; looks += 1) {
      look(clinic, { isResponsive: false });
      clinic.at(50 / 60);
      sweep(clinic);
    }
    const [alert] = clinic.session.alerts;
    expect(alert).toMatchObject({ state: 'raised', callsSince: t('10:01'), since: t('10:01') });
    expect(alert?.called.map(({ who }) => who)).toEqual(['all-nurses', 'providers', 'medical-director']);
    expect(alert?.condition).toEqual({ rule: 'home-danger', recordId: clinic.session.home.at(-1)?.id });
  });

  it('nothing is found before the dose', () => {
    const clinic = aHomeSession();
    const check = { kind: 'check', source: 'video', found: WELL, at: clinic.now } as const;
    expect(clinic.refusal('home:record', check, RHEA).code).toBe('illegal-transition');
  });
});

describe('floor rule 21 the end of a session at home', () => {
  it('floor rule 21 needs the last check and a person’s end check', () => {
    const clinic = aDoseAtHome();
    look(clinic);
    seeEnd(clinic);
    expect(clinic.refusal('session:discharge', {}, RHEA).fields.map(({ path }) => path)).toEqual([
      'gates.home-checks',
      'gates.end-check',
    ]);
    lookThrough(clinic);
    expect(clinic.refusal('session:discharge', {}, RHEA).message).toContain('end check by a person');
    seeEnd(clinic);
    clinic.send('session:discharge', {}, RHEA);
    expect(clinic.session.status).toBe('discharged');
  });

  test.each(END_CHECKS)('floor rule 21 an end check without "%s" closes nothing', (missing) => {
    const clinic = lookThrough(aDoseAtHome());
    record(clinic, { kind: 'end-check', seen: END_CHECKS.filter((one) => one !== missing) });
    expect(clinic.refusal('session:discharge', {}, PIA).fields[0]?.path).toBe('gates.end-check');
  });

  test.each([
    ['session:escalate', 'escalated'],
    ['session:lose-contact', 'lost-contact'],
  ] as const)('1.5 %s ends it, and a provider opens it again once the patient is found', (name, status) => {
    const clinic = aDoseAtHome().at('10:30');
    callEverybody(clinic);
    clinic.send(name, { reason: 'nobody answers' }, RHEA);
    expect(clinic.session.status).toBe(status);
    clinic.send('session:reopen', { reason: 'found asleep, well' }, PIA);
    expect(clinic.session.status).toBe('recovering');
  });

  it('floor rule 21 nobody is given up before everybody was called since the last look', () => {
    const clinic = aDoseAtHome().at('10:02');
    callEverybody(clinic);
    look(clinic.at('10:16'));
    const refusal = clinic.at('10:40').refusal('session:lose-contact', { reason: 'nobody answers' }, RHEA);
    expect(refusal.fields[0]?.path).toBe('gates.home-calls');
  });

  it('floor rule 21 who was found badly after the end check is not closed', () => {
    const clinic = lookThrough(aDoseAtHome());
    seeEnd(clinic);
    look(clinic.at('12:05'), { isResponsive: false });
    expect(clinic.refusal('session:discharge', {}, PIA).fields[0]?.path).toBe('gates.end-check');
    look(clinic.at('12:10'));
    expect(clinic.refusal('session:discharge', {}, PIA).fields[0]?.path).toBe('gates.end-check');
    seeEnd(clinic);
    // well again, and somebody says that they saw the alert of it
    expect(clinic.refusal('session:discharge', {}, RHEA).fields[0]?.path).toBe('criteria.no-critical-alert');
    clinic.send('alert:acknowledge', { alertId: clinic.session.alerts.at(-1)?.id ?? '' }, RHEA);
    clinic.send('session:discharge', {}, RHEA);
    expect(clinic.session.status).toBe('discharged');
  });

  test.each(['session:leave', 'session:transfer'] as const)('floor rule 21 %s is of the clinic alone', (name) => {
    const clinic = aDoseAtHome().at('10:30');
    expect(clinic.refusal(name, { reason: 'went away' }, PIA).message).toContain('at home');
  });

  it('floor rule 21 a dose that is charted late is judged by who watched then', () => {
    const clinic = aHomeSession();
    clinic.send('session:ready', {}, RHEA);
    clinic.at('14:00');
    watch(clinic);
    const late = { at: t('13:50'), given: { lot: 'L1' } };
    expect(clinic.refusal('dose:give', late, RHEA).fields.map(({ path }) => path)).toContain('gates.monitor');
  });

  test.each(['session:escalate', 'session:lose-contact'] as const)('1.5 %s is of sessions at home alone', (name) => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    expect(clinic.refusal(name, { reason: 'nobody answers' }).code).toBe('illegal-transition');
  });
});

describe('floor rule 21 a session at home is never mixed with those in the clinic', () => {
  it('has no chair: neither booked nor given', () => {
    const clinic = aHomeSession();
    expect(clinic.refusal('session:seat', { chairId: CHAIRS[0] ?? '', nurseId: ANA.id }).code).toBe('not-allowed');
    const booking = { patientId: PATIENTS[1], protocolId: HOME_SUBLINGUAL.id, scheduledAt: t('11:00') };
    expect(clinic.refusal('session:book', { ...booking, chairId: CHAIRS[0] ?? '' }).fields[0]?.path).toBe('chairId');
  });

  it('what is measured at home says so in the reading, and a correction too', () => {
    const clinic = aHomeSession();
    const [reading] = clinic.session.readings;
    const corrects = reading?.id ?? derivedId('none');
    clinic.send('vitals:correct', { corrects, values: { heartRate: 74 }, reason: 'misread' }, RHEA);
    expect(clinic.session.readings.map(({ device }) => device)).toEqual(['home-cuff', 'home-cuff']);
  });

  it('what is charted of a session at home cannot be charted of another', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'infusing', protocol: OBSERVATION });
    expect(clinic.refusal('home:record', { ...PLACE, at: clinic.now }).code).toBe('not-allowed');
    expect(clinic.refusal('home:watch', { until: t('13:00') }).code).toBe('not-allowed');
  });

  it('floor rule 17 the wall learns no address, number, peer or finding', () => {
    const clinic = aDoseAtHome();
    look(clinic, { hasVomited: true });
    const told = JSON.stringify(visibleBoard('wall-initials', clinic.board));
    for (const secret of ['Elm Street', 'Onondaga', COUNTY_NUMBER, 'Paul Peer', '315 555', 'hasVomited'])
      expect(told).not.toContain(secret);
    expect(told).toContain('"kind":"check"');
  });

  it('the same may be made sure of again, as often as it changes', () => {
    const clinic = aHomeSession();
    passHomeGates(clinic);
    watch(clinic);
    clinic.send('session:ready', {}, RHEA);
    expect(clinic.session.status).toBe('ready');
  });
});
