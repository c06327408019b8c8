import fc from 'fast-check';
import { minutesAfter } from '../clinic/clinic-time.js';
import { unmetCriteria } from '../discharge/discharge.js';
import { EFFECT_ACTIONS, SEVERITIES, sideEffectTerms } from '../effects/side-effects.js';
import { SYSTEM } from '../clinic/staff.js';
import { nextWake } from '../alerts/wake.js';
import type { CommandName } from '../journal/command.js';
import { DomainError } from '../journal/problem.js';
import { ESKETAMINE, HOME_SUBLINGUAL, OBSERVATION, MOOD_IV } from '../protocols/shipped-protocols.js';
import { isAtHome, isGivenInPortions } from '../protocols/routes.js';
import { isStopDescribed } from '../sessions/stop-described.js';
import { runningRate } from '../dose/segments.js';
import { lastStep } from '../sessions/infusion-session.js';
import { PAUSE_REASONS } from '../sessions/reasons.js';
import { SESSION_MOVES, type SessionMove } from '../sessions/session-statuses.js';
import { scale, scales } from '../vitals/scales.js';
import { vitalSign, vitalSigns } from '../vitals/vital-signs.js';
import type { ScaleValues, Values } from '../vitals/vitals-reading.js';
import {
  aClinic,
  ANA,
  BEN,
  aPortion,
  goFor,
  goOn,
  passChecks,
  passGates,
  PATIENTS,
  PIA,
  t,
  type AClinic,
  type Said,
} from './a-clinic.js';
import {
  away,
  beginPortions,
  coSign,
  coverage,
  doseOf,
  help,
  jot,
  limit,
  medicate,
  portion,
  prepare,
  reach,
} from './acts-beside.js';
import { chartHome, goOnAtHome } from './acts-home.js';
import { handleDrug } from './acts-drug.js';
import { reportEvent } from './acts-events.js';
import { roundOfDay } from './acts-shift.js';
import { at, CANARY, chair, inHand, minute, pick, session, staff, volume, type Act } from './random-parts.js';

export { CANARY, type Act } from './random-parts.js';

/** A clinic with four booked sessions: by pump, by devices, without a drug, and at home. */
export function aClinicOfFour(): AClinic {
  const clinic = aClinic();
  PATIENTS.forEach((patientId, index) => {
    clinic.aSession({
      status: 'scheduled',
      patientId,
      protocol: [MOOD_IV, ESKETAMINE, OBSERVATION, HOME_SUBLINGUAL][index] ?? MOOD_IV,
    });
  });
  return clinic;
}

/** Plays acts on a clinic; a refusal is an answer, anything else that is thrown is a fault. Says after each what was. */
export function play(
  acts: readonly Act[],
  afterEach: (clinic: AClinic) => void = () => undefined,
  onRefused: (refusal: DomainError) => void = () => undefined,
): AClinic {
  const clinic = aClinicOfFour();
  for (const act of acts) {
    try {
      act(clinic);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      onRefused(error);
    }
    afterEach(clinic);
  }
  return clinic;
}

/** A value of a sign, now and then one that cannot be. */
const valueOfSign = (sign: (typeof vitalSigns)[number]) => {
  const { possible, plausible, decimals } = vitalSign(sign);
  const within = ([low, high]: readonly [number, number]) =>
    fc.integer({ min: low * 10 ** decimals, max: high * 10 ** decimals }).map((value) => value / 10 ** decimals);
  return fc.oneof(
    { weight: 6, arbitrary: within(plausible) },
    { weight: 3, arbitrary: within(possible) },
    { weight: 1, arbitrary: within([0, 400]) },
  );
};
const values = fc.record(Object.fromEntries(vitalSigns.map((sign) => [sign, valueOfSign(sign)])), {
  requiredKeys: [],
  noNullPrototype: true,
});
const scaleValues = fc.record(
  Object.fromEntries(
    scales.map((name) => [name, fc.integer({ min: scale(name).range[0], max: scale(name).range[1] })]),
  ),
  { requiredKeys: [], noNullPrototype: true },
);

/** Any move, the ones that end a visit less often. */
// portions have commands of their own
const spoken = Object.keys(SESSION_MOVES).filter((name) => !name.endsWith('-dose'));
const [ending, other] = [['transfer', 'leave', 'cancel', 'no-show'], spoken] as [SessionMove[], SessionMove[]];
const anyMove = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...ending) },
  { weight: 5, arbitrary: fc.constantFrom(...other.filter((name) => !ending.includes(name))) },
);

/** The moves whose reason is chosen from a list. */
const CHOOSES: SessionMove[] = ['stop', 'cancel', 'change-rate'];

/** What is said with any move; each takes what it needs. */
const move: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    name: anyMove,
    at,
    pumpMl: volume,
    chair,
    seen: fc.boolean(),
    old: fc.boolean(),
  })
  .map(({ index, actor, name, at, pumpMl, chair, seen, old }) => (clinic) => {
    inHand(clinic, index);
    const reason = name === 'pause' ? PAUSE_REASONS[0] : CHOOSES.includes(name) ? 'other' : CANARY;
    const said = {
      ...(at === undefined ? {} : { at: minutesAfter(clinic.now, at) }),
      ...(old ? { statusRevision: clinic.session.statusRevision - 1 } : {}),
      ...(pumpMl === undefined ? {} : { pumpMl }),
      ...{
        identifiers: ['name', 'number'],
        chairId: chair,
        nurseId: actor.id,
        reason,
        escortSeen: seen,
        words: CANARY,
        lateReason: CANARY,
        rateMlPerHour: 45,
        bolusMl: 2,
        remark: CANARY,
        ...(old ? {} : { asGiven: CANARY }),
      },
    };
    clinic.send(`session:${name}` as CommandName, said as unknown as Said<CommandName>, actor);
  });

/** A booking is moved within the day, to another day, or back. */
const rebook: fc.Arbitrary<Act> = fc
  .record({
    which: session,
    actor: staff,
    hours: fc.constantFrom(0, 1, 3, 24),
    chairId: fc.option(chair),
  })
  .map(({ which, actor, hours, chairId }) => (clinic) => {
    const changes = clinic.entries.flatMap((entry) => entry.changes);
    const booked = changes.flatMap((change) => (change.type === 'session-booked' ? [change.sessionId] : []));
    const scheduledAt = minutesAfter(t('10:00'), hours * 60);
    clinic.take(pick(booked, which) ?? '').send('session:rebook', { scheduledAt, chairId }, actor);
  });

/** The next step of an ordinary visit, with what it asks for. */
const onward: fc.Arbitrary<Act> = fc
  .record({ index: session, chair, aside: fc.boolean() })
  .map(({ index, chair, aside }) => (clinic) => {
    inHand(clinic, index);
    const { status } = clinic.session;
    if (isAtHome(clinic.protocol)) return goOnAtHome(clinic, aside);
    if (status === 'scheduled') clinic.send('session:check-in', { identifiers: ['name', 'birth-date'] });
    if (status === 'checked-in') clinic.send('session:seat', { chairId: chair, nurseId: ANA.id });
    if (status === 'pre-assessment') {
      passGates(clinic, clinic.protocol);
      clinic.send('session:ready', goFor(clinic, CANARY));
    }
    if (status === 'ready') {
      clinic.chartCalm();
      const second = aside ? ANA : BEN;
      if (isGivenInPortions(clinic.protocol)) return beginPortions(clinic, second);
      if (clinic.session.order) clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, second);
      clinic.send('session:start', { checkedAlone: CANARY });
    }
    const slower = { rateMlPerHour: 30, reason: 'other' as const, pumpMl: 11, remark: CANARY };
    if (status === 'infusing' && aside && runningRate(clinic.session) === 60)
      clinic.send('session:change-rate', slower);
    if (status === 'infusing' && aside) clinic.send('session:pause', { reason: 'nausea', pumpMl: 12 });
    if (status === 'infusing' && !aside) clinic.send('session:complete', { pumpMl: 40 });
    if (status === 'dosing') clinic.at(5).send('dose:give', aPortion(clinic));
    if (status === 'recovering' && aside) {
      clinic.chartCalm();
      if (!isStopDescribed(clinic.session)) clinic.send('session:describe-stop', { reason: 'other', pumpMl: 9 });
      passChecks(clinic);
      const unmet = unmetCriteria(clinic.session, clinic.protocol, clinic.now);
      const passed = unmet.map(({ name, shortfalls }) => ({ criterion: name, shortfalls, reason: CANARY }));
      clinic.send('session:discharge', { escortSeen: true, passed }, PIA);
    }
    if (status === 'recovering' && !aside && lastStep(clinic.session, 'stop')) clinic.send('session:undo-stop', {});
    if (status === 'paused') {
      clinic.chartCalm();
      if (aside) return void clinic.send('session:stop', {});
      clinic.send('session:resume', { ...goOn(clinic, CANARY), order: { by: PIA.id, readBack: true } });
    }
  });

const chart: fc.Arbitrary<Act> = fc
  .record({ index: session, actor: staff, at: minute, values, scaleValues, sure: fc.boolean(), calm: fc.boolean() })
  .map(({ index, actor, at, values, scaleValues, sure, calm }) => (clinic) => {
    inHand(clinic, index);
    if (calm) return void clinic.chartCalm({}, {}, actor);
    const more = { takenAt: minutesAfter(clinic.now, at), lateReason: CANARY, ...(sure ? {} : { confirmed: [] }) };
    clinic.chart(values as Values, scaleValues as ScaleValues, more, actor);
  });

/** One pressure or saturation, which is what most alerts are about. */
const recheck: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    upper: fc.constantFrom(85, 120, 152, 165, 185, 201),
    spo2: fc.constantFrom(undefined, 85, 92, 97),
  })
  .map(({ index, actor, upper, spo2 }) => (clinic) => {
    inHand(clinic, index).chart({ systolicBp: upper, diastolicBp: 70, ...(spo2 ? { spo2 } : {}) }, {}, {}, actor);
  });

const correct: fc.Arbitrary<Act> = fc
  .record({ index: session, which: fc.nat(20), values: fc.option(values), actor: staff })
  .map(({ index, which, values, actor }) => (clinic) => {
    const reading = pick(inHand(clinic, index).session.readings, which);
    const said = { corrects: reading?.id ?? CANARY, reason: CANARY, confirmed: [...vitalSigns] };
    clinic.send('vitals:correct', values === null ? said : { ...said, values: values as Values }, actor);
  });

/** Details of a patient that are put right, now and then with another's number, or judged by what stood long before. */
const correctPatient: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    more: fc.constantFrom('', ` ${CANARY}`),
    number: fc.constantFrom(1, 2, 7),
    old: fc.boolean(),
  })
  .map(({ index, actor, more, number, old }) => (clinic) => {
    const name = { family: `Family${index}`, given: `Given${index}` };
    const registered = { name, birthDate: '1980-01-01', number: `000${index}`, allergies: 'Penicillin', phone: null };
    const known = clinic.board.patients[PATIENTS[index] ?? ''] ?? registered;
    const seen = {
      ...registered,
      number: known.number,
      allergies: known.allergies,
      phone: known.phone,
      name: known.name ?? name,
    };
    const said = {
      number: `000${number}`,
      allergies: `Penicillin${more}`,
      phone: more === '' ? null : `315 555 0${number}00${more}`,
      name: { ...name, family: `Family${index}${more}` },
    };
    const patientId = PATIENTS[index] ?? CANARY;
    clinic.send('patient:correct', { ...registered, ...said, patientId, seen: old ? registered : seen }, actor);
  });

const acknowledge: fc.Arbitrary<Act> = fc
  .record({ index: session, which: fc.nat(9), actor: staff })
  .map(({ index, which, actor }) => (clinic) => {
    const alert = pick(inHand(clinic, index).session.alerts, which);
    clinic.send('alert:acknowledge', { alertId: alert?.id ?? CANARY }, actor);
    const alertRevision = clinic.session.alerts.find(({ id }) => id === alert?.id)?.revision ?? 1;
    if (which % 2) clinic.send('alert:snooze', { alertId: alert?.id ?? CANARY, alertRevision, minutes: which }, actor);
  });

const drug: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    dose: fc.constantFrom(0.3, 0.5, 0.8, 1.1),
    rate: fc.constantFrom(60, 36),
    pumpMl: volume,
  })
  .map(({ index, actor, dose, rate, pumpMl = 1 }) => (clinic) => {
    inHand(clinic, index);
    const tries: (() => void)[] = [
      () => {
        const figures = { doseMgPerKg: dose, minutes: 40, concentrationMgPerMl: 1 };
        clinic.send('order:sign', { ...figures, reason: CANARY, rescue: clinic.protocol.rescue.map(doseOf) }, PIA);
      },
      () => clinic.send('pump:check', { rateMlPerHour: rate, volumeMl: 40 }, actor),
      () => clinic.send('pump:read', { pumpMl }, actor),
      () => clinic.send('pump:note', { note: 'cleared', pumpMl, isNewBag: true }, actor),
      () => clinic.send('pump:note', { note: 'off', at: minutesAfter(clinic.now, -2), until: clinic.now }, actor),
      () => clinic.send('pump:note', { note: 'not-delivered', volumeMl: pumpMl }, actor),
      () => clinic.send('session:describe-stop', { reason: 'other', ...(rate === 36 ? {} : { pumpMl }) }, actor),
      () => clinic.send('escort:name', { name: CANARY, relation: CANARY, phone: CANARY }, actor),
      () => clinic.send('consent:record', { signedAt: clinic.now, version: CANARY }, actor),
    ];
    pick(tries, Math.round(pumpMl * 10))?.();
  });

/** A side effect begins, changes, ends or was noted in error. */
const feel: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    which: fc.nat(3),
    term: fc.constantFrom(...sideEffectTerms.slice(0, 3)),
    severity: fc.constantFrom(...SEVERITIES),
    action: fc.constantFrom(...EFFECT_ACTIONS),
    then: fc.constantFrom('note', 'note', 'follow', 'end', 'strike'),
  })
  .map(({ index, actor, which, term, severity, action, then }) => (clinic) => {
    const effectId = pick(inHand(clinic, index).session.effects, which)?.id ?? CANARY;
    if (then === 'note') clinic.send('effect:note', { term, severity, action }, actor);
    if (then === 'follow') clinic.send('effect:follow', { effectId, severity, action }, actor);
    if (then === 'end') clinic.send('effect:follow', { effectId, endedAt: clinic.now }, actor);
    if (then === 'strike') clinic.send('effect:strike', { effectId, reason: CANARY }, actor);
  });

/** What the sweeper does: whatever is due by now is sent, until nothing is. */
export function sweep(clinic: AClinic): void {
  const next = () =>
    Object.values(clinic.board.sessions)
      .flatMap((live) => {
        const protocol = clinic.board.protocols[live.protocolId];
        return (protocol && nextWake(live, protocol, clinic.now)) ?? [];
      })
      .find(({ at }) => at <= clinic.now);
  for (let wake = next(), sent = 0; wake; wake = next(), sent += 1) {
    if (sent > 50) throw new Error('the sweeper never rests');
    clinic.run(wake.command, SYSTEM);
  }
}

/** Time passes, and the sweeper says what is due. */
const wait: fc.Arbitrary<Act> = fc.integer({ min: 1, max: 24 }).map((halves) => (clinic) => {
  clinic.at(halves / 2);
  sweep(clinic);
});

/** A random day: mostly an ordinary one, with everything that can go wrong in between. */
export const aRandomDay = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: onward },
    { weight: 3, arbitrary: wait },
    { weight: 3, arbitrary: recheck },
    { weight: 3, arbitrary: move },
    { weight: 2, arbitrary: chart },
    { weight: 2, arbitrary: correct },
    { weight: 1, arbitrary: correctPatient },
    { weight: 1, arbitrary: coverage },
    { weight: 2, arbitrary: acknowledge },
    { weight: 5, arbitrary: drug },
    { weight: 2, arbitrary: feel },
    { weight: 2, arbitrary: medicate },
    { weight: 2, arbitrary: portion },
    { weight: 1, arbitrary: jot },
    { weight: 1, arbitrary: reach },
    { weight: 1, arbitrary: limit },
    { weight: 2, arbitrary: rebook },
    { weight: 2, arbitrary: help },
    { weight: 1, arbitrary: away },
    { weight: 2, arbitrary: prepare },
    { weight: 1, arbitrary: coSign },
    { weight: 3, arbitrary: handleDrug },
    { weight: 3, arbitrary: reportEvent },
    { weight: 3, arbitrary: chartHome },
    { weight: 2, arbitrary: roundOfDay },
  ),
  { minLength: 15, maxLength: 90, size: 'max' },
);
