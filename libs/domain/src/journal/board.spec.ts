import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditionKey, isOpen } from '../alerts/alert.js';
import { OVERDUE_STEPS } from '../alerts/alert-rules.js';
import { ALERT_RULES } from '../alerts/rule-table.js';
import { minutesBetween } from '../clinic/clinic-time.js';
import { applyToSession } from '../sessions/fold-session.js';
import { isAsGivenFrom } from '../sessions/as-given-from.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import {
  sessionMove,
  sessionStatus,
  sessionStatuses,
  type SessionMove,
  type SessionStatus,
} from '../sessions/session-statuses.js';
import type { AClinic } from '../testing/a-clinic.js';
import { aRandomDay, play, sweep } from '../testing/a-random-day.js';
import { judgeFor } from '../limits/judge-for.js';
import { measures, type Measure } from '../vitals/measures.js';
import { dueGroups } from '../vitals/due.js';
import { latestValue, standingReadings, type TimedValue } from '../vitals/vitals-reading.js';
import { applyChange, EMPTY_BOARD, type Board } from './board.js';
import { isChangeOfSession, subjectsOf } from './change.js';
import { applyEntry } from './entry.js';

const RUNS = { numRuns: 200 };
const sessionsOf = (board: Board): LiveSession[] => Object.values(board.sessions);
const inClinic = (board: Board) => sessionsOf(board).filter(({ status }) => sessionStatus(status).inClinic);
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** Equal in every field; the slow comparison only says where they differ. */
function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toStrictEqual(expected);
  expect(isDeepStrictEqual(found, expected)).toBe(true);
}
const twice = <T>(list: readonly T[]): T[] => list.filter((item, index) => list.indexOf(item) !== index);

/** Every session's steps are a walk over the legal moves, and its status is where the walk ended. */
function faultsOfSteps(session: LiveSession): string[] {
  let status: SessionStatus = 'scheduled';
  const standing: { move: SessionMove; from: SessionStatus }[] = [];
  const faults: string[] = [];
  for (const step of session.steps) {
    const { move, status: next } = step;
    const { from, to, undoes } = sessionMove(move);
    const isAsGiven = 'asGiven' in step && step.asGiven !== undefined && isAsGivenFrom(move, status);
    if (!from.includes(status) && !isAsGiven) faults.push(`${move} from ${status}`);
    const undone = undoes && standing.pop();
    if (undoes && !undoes.moves.includes(undone?.move ?? '')) faults.push(`${move} of ${undone?.move}`);
    const isLast = 'isLast' in step && step.isLast;
    if (next !== (isLast ? 'recovering' : (to ?? undone?.from))) faults.push(`${move} led to ${next}`);
    if (!undoes) standing.push({ move, from: status });
    status = next;
  }
  if (session.status !== status) faults.push(`${session.status} after ${status}`);
  if (session.statusRevision !== session.steps.length) faults.push('statusRevision is not the number of steps');
  return faults;
}

/** One open alert per condition, about a reading that stands; none once the patient is gone. */
function faultsOfAlerts({ alerts, readings, status }: LiveSession): string[] {
  const open = alerts.filter(isOpen);
  const standing = new Set(standingReadings(readings).map(({ id }) => id));
  return [
    ...twice(alerts.map(({ id }) => id)).map((id) => `alert ${id} is there twice`),
    ...twice(open.map(({ condition }) => conditionKey(condition))).map((key) => `two open alerts about ${key}`),
    ...(sessionStatus(status).ended ? open.map(() => `open in a session that is ${status}`) : []),
    ...open.flatMap(({ condition, level, state, settledAt }) => [
      ...(state === 'acknowledged' && settledAt !== null ? ['taken and settled, but open'] : []),
      ...('readingId' in condition && !standing.has(condition.readingId) ? ['about a reading that was corrected'] : []),
      ...('readingId' in condition && (level === 'high') !== (ALERT_RULES[condition.rule].level === 'high')
        ? ['level and rule differ']
        : []),
    ]),
  ];
}

/** A critical value that stands last is in an open alert, by its figure or by one further out. */
function faultsOfCriticalValues(session: LiveSession, { protocols }: Board): string[] {
  const protocol = protocols[session.protocolId];
  if (!protocol || sessionStatus(session.status).inClinic !== true) return [];
  const named = session.alerts
    .filter(isOpen)
    .flatMap(({ condition }) => ('reached' in condition ? condition.reached : []));
  return measures.flatMap((measure) => {
    const last = latestValue(session.readings, measure);
    if (!last || isOlderMean(session, measure, last)) return [];
    const { assessment, reached } = judgeFor(session, protocol, measure, last.value);
    if (assessment !== 'critical' || reached === undefined) return [];
    const { direction } = reached.limit;
    const isNamed = named.some(
      (item) =>
        item.measure === measure &&
        item.direction === direction &&
        (direction === 'at-or-above' ? item.value >= last.value : item.value <= last.value),
    );
    return isNamed ? [] : [`no open alert names ${measure} ${last.value}`];
  });
}

/** A cuff that was measured since has taken the place of a mean. */
function isOlderMean({ readings }: LiveSession, measure: Measure, { takenAt }: TimedValue): boolean {
  const cuffAt = latestValue(readings, 'systolicBp')?.takenAt;
  return measure === 'meanArterialPressure' && cuffAt !== undefined && cuffAt > takenAt;
}

/** Each correction is of an earlier reading, and the only one of it. */
function faultsOfReadings({ readings }: LiveSession): string[] {
  const ids = readings.map(({ id }) => id);
  return [
    ...twice(ids).map((id) => `reading ${id} is there twice`),
    ...twice(readings.flatMap(({ corrects }) => corrects ?? [])).map((id) => `reading ${id} was corrected twice`),
    ...readings.flatMap(({ corrects }, index) =>
      corrects !== undefined && !ids.slice(0, index).includes(corrects) ? [`correction of nothing: ${corrects}`] : [],
    ),
  ];
}

/** The missed checks that no open alert speaks of. */
function unseenChecks(session: LiveSession, { board, now }: AClinic): string[] {
  const protocol = board.protocols[session.protocolId];
  if (!protocol) return [];
  return dueGroups(session, protocol).flatMap(({ group, dueAt }) => {
    const isMissed = minutesBetween(dueAt, now) >= OVERDUE_STEPS[0].minutes;
    const alerts = session.alerts.filter(
      (alert) =>
        isOpen(alert) &&
        alert.condition.rule === 'set-overdue' &&
        alert.condition.measures.every((measure) => group.measures.includes(measure)),
    );
    if (alerts.length > 1) return [`${group.measures[0]} is overdue twice`];
    const isSeen = alerts.some(({ condition }) => 'dueAt' in condition && condition.dueAt === dueAt);
    return isMissed && !isSeen ? [`nobody hears of ${group.measures[0]}, due ${dueAt}`] : [];
  });
}

function faultsOfBoard(board: Board): string[] {
  return [
    ...sessionsOf(board).flatMap((live) => [
      ...faultsOfSteps(live),
      ...faultsOfAlerts(live),
      ...faultsOfReadings(live),
      ...faultsOfCriticalValues(live, board),
    ]),
    ...twice(inClinic(board).flatMap(({ chairId }) => chairId ?? [])).map((id) => `two patients in chair ${id}`),
    ...twice(inClinic(board).map(({ patientId }) => patientId)).map((id) => `patient ${id} is here twice`),
  ];
}

/** What a session held and holds no more, or holds otherwise. */
function lost(old: LiveSession, now: LiveSession | undefined): string[] {
  if (!now) return ['the session'];
  if (old === now) return [];
  const facts = ({ steps }: LiveSession) => steps.map(({ move, at, by, recordedAt }) => [move, at, by, recordedAt]);
  const parts = {
    readings: [old.readings, now.readings],
    gates: [old.gates, now.gates],
    steps: [facts(old), facts(now)],
    pump: [old.pumpReadings, now.pumpReadings],
    coSignatures: [old.coSignatures, now.coSignatures],
    home: [old.home, now.home],
  } as const;
  return Object.entries(parts).flatMap(([part, [before, after]]) =>
    isDeepStrictEqual(after.slice(0, before.length), before) ? [] : [part],
  );
}

describe('no sequence of commands reaches an illegal state', () => {
  it('1.2, 6.3, H42, H43 after every command of any day the board is legal', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        play(acts, ({ board }) => expect(faultsOfBoard(board)).toEqual([]));
      }),
      RUNS,
    );
  });

  it('6.3 after the sweeper every group of checks that is past its first step has its own open alert', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        play(acts, (clinic) => {
          sweep(clinic);
          expect(sessionsOf(clinic.board).flatMap((live) => unseenChecks(live, clinic))).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('4 no reading is ever lost or changed, and steps, gates and pump readings are only added', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        let before: Board['sessions'] = {};
        play(acts, ({ board: { sessions } }) => {
          // who is still to come may be booked for another day, and come back from it
          const held = Object.values(before).filter(({ id, status }) => status !== 'scheduled' || sessions[id]);
          expect(held.flatMap((old) => lost(old, sessions[old.id]))).toEqual([]);
          before = { ...before, ...sessions };
        });
      }),
      RUNS,
    );
  });

  it('the days of these properties reach every status and every kind of change', () => {
    const statuses = new Set<string>();
    const changes = new Set<string>();
    for (const acts of fc.sample(aRandomDay, { numRuns: 700, seed: 1 })) {
      const clinic = play(acts, ({ board }) => sessionsOf(board).forEach(({ status }) => statuses.add(status)));
      for (const entry of clinic.entries) for (const { type } of entry.changes) changes.add(type);
    }
    expect([...statuses].sort()).toEqual([...sessionStatuses].sort());
    const alerts = ['raised', 'worsened', 'confirmed', 'acknowledged', 'settled', 'cleared'].map(
      (end) => `alert-${end}`,
    );
    const rest = [
      'vitals-corrected',
      'stop-described',
      'pump-read',
      'order-signed',
      'gate-recorded',
      'co-signed',
      'limit-set',
      'home-recorded',
    ];
    const planned = [
      'session-seated',
      'session-handed-over',
      'session-rebooked',
      'session-left-board',
      'session-joined-board',
      'patient-corrected',
      'coverage-noted',
    ];
    const help = ['called', 'joined', 'answered', 'located', 'noted', 'ended', 'described'].map((end) => `help-${end}`);
    const away = ['patient-went-away', 'patient-came-back'];
    const drug = ['drug-recorded', 'drug-witnessed', 'drug-struck'];
    const events = ['reported', 'judged', 'told', 'struck'].map((end) => `adverse-event-${end}`);
    const shift = ['covering-changed', 'chairs-covered', 'chairs-handed-back', 'item-marked', 'item-decided'].map(
      (end) => `shift-${end}`,
    );
    const all = [...alerts, ...rest, ...planned, ...help, ...away, ...drug, ...events, ...shift];
    expect(all.filter((type) => !changes.has(type))).toEqual([]);
  });
});

describe('6 the board is the fold of its entries', () => {
  const fold = (clinic: AClinic, from = 0, start: Board = EMPTY_BOARD) =>
    clinic.entries.slice(from).reduce(applyEntry, start);

  it('6 folding all entries gives the board, and folding their JSON gives it too', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const clinic = play(acts);
        const boards = [fold(clinic), json(clinic.entries).reduce(applyEntry, EMPTY_BOARD), json(clinic.board)];
        for (const board of boards) expectSame(board, clinic.board);
      }),
      { numRuns: 100 },
    );
  });

  it('6 checkpoint = fold from zero: a board kept as JSON anywhere, then the rest, is the board', () => {
    fc.assert(
      fc.property(aRandomDay, fc.double({ min: 0, max: 1, noNaN: true }), (acts, where) => {
        const clinic = play(acts);
        const cut = Math.floor(where * clinic.entries.length);
        const checkpoint = json(clinic.entries.slice(0, cut).reduce(applyEntry, EMPTY_BOARD));
        expectSame(fold(clinic, cut, checkpoint), clinic.board);
      }),
      { numRuns: 100 },
    );
  });

  it('6 the fold of a session from its own changes is the session on the board', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const clinic = play(acts);
        const changes = clinic.entries.flatMap((entry) => entry.changes);
        for (const session of sessionsOf(clinic.board)) {
          const own = changes.filter((change) => subjectsOf(change).includes(session.id)).filter(isChangeOfSession);
          expectSame(own.reduce<LiveSession | undefined>(applyToSession, undefined), session);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('6 what a change does not touch keeps its identity', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const clinic = play(acts);
        const changes = clinic.entries.flatMap((entry) => entry.changes);
        changes.reduce((board, change) => {
          const next = applyChange(board, change);
          const touched = isChangeOfSession(change) ? change.sessionId : '';
          for (const { id } of sessionsOf(board))
            if (id !== touched) expect(next.sessions[id]).toBe(board.sessions[id]);
          if (isChangeOfSession(change)) expect(next.protocols).toBe(board.protocols);
          return next;
        }, EMPTY_BOARD);
      }),
      { numRuns: 50 },
    );
  });

  it('6 a change on a session that the board does not hold does nothing', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const { entries } = play(acts);
        const changes = entries.flatMap((entry) => entry.changes).filter(isChangeOfSession);
        const carried = changes.filter(({ type }) => type !== 'session-booked' && type !== 'session-joined-board');
        expect(carried.every((change) => applyChange(EMPTY_BOARD, change) === EMPTY_BOARD)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
