import { describe, expect, it, test } from '@jest/globals';
import { aClinic, ANA, BEN, CHAIRS, CALM_SCALES, CALM_VALUES, MIA, PATIENTS, PIA, t } from '../testing/a-clinic.js';
import type { Said } from '../testing/a-clinic.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import type { CommandName } from '../journal/command.js';
import { doseProgress } from '../dose/dose-progress.js';
import { dueState } from '../vitals/due.js';
import { isStopDescribed } from './stop-described.js';
import { lastStep, statusSince } from './infusion-session.js';
import {
  SESSION_MOVES,
  sessionMove,
  sessionStatuses,
  type SessionMove,
  type SessionStatus,
} from './session-statuses.js';

type MoveName = { [N in CommandName]: N extends `session:${SessionMove}` ? N : never }[CommandName];
/** What gives a portion and takes it back is said by commands of their own: those stand with the portions. */
type SpokenMove = Exclude<SessionMove, 'first-dose' | 'next-dose' | 'undo-dose'>;
const OF_PORTIONS: readonly SessionMove[] = ['first-dose', 'next-dose', 'undo-dose'];

/** What a person says with each move when nothing is missing. */
const SAID: { [M in SpokenMove]: Said<Extract<MoveName, `session:${M}`>> } = {
  'check-in': { identifiers: ['name', 'birth-date'], lateReason: 'missed the bus' },
  seat: { chairId: CHAIRS[0] ?? '', nurseId: ANA.id },
  ready: {},
  reassess: { reason: 'new headache' },
  start: {},
  pause: { reason: 'nausea', pumpMl: 10 },
  resume: {},
  'change-rate': { rateMlPerHour: 30, reason: 'blood-pressure', pumpMl: 10 },
  bolus: { bolusMl: 2 },
  stop: {},
  'undo-stop': {},
  complete: { pumpMl: 40 },
  discharge: { escortSeen: true },
  transfer: { reason: 'chest pain' },
  leave: { reason: 'walked out' },
  'undo-leave': { reason: 'it was chair 4' },
  cancel: { reason: 'illness' },
  'no-show': {},
  escalate: { reason: 'does not breathe well' },
  'lose-contact': { reason: 'nobody answers' },
  reopen: { reason: 'came back' },
};
/** The moves that lead onward; what undoes another has rules of its own, below. */
const MOVES = (Object.keys(SESSION_MOVES) as SessionMove[]).filter(
  (move): move is SpokenMove => sessionMove(move).undoes === undefined && !OF_PORTIONS.includes(move),
);

/** The legal moves of clinical.md 1.2, written down once more by hand. */
const LEGAL: Record<SessionStatus, Partial<Record<SessionMove, SessionStatus>>> = {
  scheduled: { 'check-in': 'checked-in', cancel: 'cancelled', 'no-show': 'no-show' },
  'checked-in': { seat: 'pre-assessment', cancel: 'cancelled', transfer: 'transferred', leave: 'left' },
  'pre-assessment': { ready: 'ready', cancel: 'cancelled', transfer: 'transferred', leave: 'left' },
  ready: { reassess: 'pre-assessment', start: 'infusing', cancel: 'cancelled', transfer: 'transferred', leave: 'left' },
  infusing: {
    pause: 'paused',
    'change-rate': 'infusing',
    bolus: 'infusing',
    stop: 'recovering',
    complete: 'recovering',
    transfer: 'transferred',
    leave: 'left',
  },
  paused: { resume: 'infusing', stop: 'recovering', transfer: 'transferred', leave: 'left' },
  dosing: {
    stop: 'recovering',
    transfer: 'transferred',
    leave: 'left',
    escalate: 'escalated',
    'lose-contact': 'lost-contact',
  },
  recovering: {
    discharge: 'discharged',
    transfer: 'transferred',
    leave: 'left',
    escalate: 'escalated',
    'lose-contact': 'lost-contact',
  },
  discharged: { reopen: 'recovering' },
  transferred: { reopen: 'recovering' },
  left: { reopen: 'recovering' },
  cancelled: {},
  'no-show': { 'check-in': 'checked-in' },
  escalated: { reopen: 'recovering' },
  'lost-contact': { reopen: 'recovering' },
};

const send = (clinic: ReturnType<typeof aClinic>, move: SpokenMove, more: object = {}) =>
  clinic.send(`session:${move}` as MoveName, { ...SAID[move], ...more } as Said<MoveName>, PIA);
const refusal = (clinic: ReturnType<typeof aClinic>, move: SpokenMove, more: object = {}) =>
  clinic.refusal(`session:${move}` as MoveName, { ...SAID[move], ...more } as Said<MoveName>, PIA);

/** A session in a status, observed without a drug, its patient called: no gate but identity and chair is in the way. */
function observed(status: SessionStatus) {
  const clinic = aClinic();
  clinic.aSession({ status, protocol: OBSERVATION });
  clinic.at('12:00').send('contact:record', { at: t('12:00'), how: 'phone', result: 'no-answer' });
  return clinic;
}

describe('1.2 the legal moves of a session', () => {
  // who is observed without a drug is never given a portion, nor at home
  const ELSEWHERE: readonly SessionStatus[] = ['dosing', 'escalated', 'lost-contact'];
  const cells = sessionStatuses
    .filter((from) => !ELSEWHERE.includes(from))
    .flatMap((from) =>
      MOVES.filter((move) => !sessionMove(move).isAtHome).map((move) => ({ from, move, to: LEGAL[from][move] })),
    );

  // seating again inside the clinic is another chair, not a move
  const isReseat = ({ from, move }: { from: SessionStatus; move: SessionMove }) =>
    move === 'seat' && ['pre-assessment', 'ready', 'infusing', 'paused', 'recovering'].includes(from);

  // what changes a dose needs one: those stand with the doses
  const isOfDose = ({ move }: { move: SessionMove }) => sessionMove(move).changesDose === true;

  test.each(cells.filter((cell) => cell.to !== undefined && !isOfDose(cell)))(
    '1.2 $from may $move and is $to then',
    ({ from, move, to }) => {
      const clinic = observed(from);
      const { statusRevision } = clinic.session;
      send(clinic, move);
      expect(clinic.session.status).toBe(to);
      expect(clinic.session.statusRevision).toBe(statusRevision + 1);
      expect(clinic.session.steps.at(-1)).toMatchObject({ move, status: to, at: t('12:00'), by: PIA.id });
    },
  );

  test.each(cells.filter((cell) => cell.to === undefined && !isReseat(cell)))(
    '1.2 H41 $from may not $move',
    ({ from, move }) => {
      expect(refusal(observed(from), move).code).toBe('illegal-transition');
    },
  );

  test.each(cells.filter(isReseat))('1.2 a patient who is $from may be moved to another chair', ({ from }) => {
    const clinic = observed(from);
    const { status, statusRevision } = clinic.session;
    send(clinic, 'seat', { chairId: CHAIRS[1], nurseId: BEN.id });
    expect(clinic.session).toMatchObject({ chairId: CHAIRS[1], nurseId: BEN.id, status, statusRevision });
  });

  it('1.2 every status and every move of the tables stands in this matrix', () => {
    for (const move of MOVES) {
      const from = sessionStatuses.filter((status) => LEGAL[status][move] !== undefined);
      expect([...sessionMove(move).from].sort()).toEqual([...from].sort());
      for (const status of from) expect(LEGAL[status][move]).toBe(sessionMove(move).to);
    }
  });
});

describe('what a screen has not seen', () => {
  it.each(MOVES.filter((move) => !sessionMove(move).neverStale))(
    'H40 a %s judged by an older state is stale',
    (move) => {
      const clinic = observed(sessionMove(move).from[0] ?? 'scheduled');
      const statusRevision = clinic.session.statusRevision + 1;
      return expect(refusal(clinic, move, { statusRevision }).code).toBe('stale');
    },
  );

  it.each(['stop', 'transfer', 'leave'] as const)('floor 14, H40 a %s is never stale', (move) => {
    const clinic = observed('infusing');
    send(clinic, move, { statusRevision: 0 });
    expect(clinic.session.status).toBe(sessionMove(move).to);
  });

  it('H40 a pump that was stopped cannot be stopped twice', () => {
    const clinic = observed('infusing');
    send(clinic, 'stop');
    expect(refusal(clinic, 'stop').code).toBe('illegal-transition');
  });
});

describe('floor 14 "Not stopped: undo"', () => {
  const stopped = (before: SessionStatus) => {
    const clinic = aClinic();
    clinic.aSession({ status: before });
    clinic.at('10:20');
    const { session: was } = clinic;
    send(clinic, 'stop');
    return { clinic, was };
  };

  it.each(['infusing', 'paused'] as const)(
    'floor 14 a stop that was none leaves the session %s, as it was',
    (before) => {
      const { clinic, was } = stopped(before);
      clinic.at('10:22');
      send(clinic, 'undo-stop');
      expect(clinic.session).toMatchObject({ status: before, infusionOutcome: null });
      expect(clinic.session.statusRevision).toBe(was.statusRevision + 2);
      expect(statusSince(clinic.session)).toBe(statusSince(was));
      expect(isStopDescribed(clinic.session)).toBe(true);
      expect(doseProgress(clinic.session, t('10:30'))).toEqual(doseProgress(was, t('10:30')));
      expect(dueState(clinic.session, t('10:30'), clinic.protocol)).toEqual(dueState(was, t('10:30'), clinic.protocol));
    },
  );

  it('P5 the stop and its undoing stay readable, with their authors', () => {
    const { clinic } = stopped('infusing');
    clinic.send('session:undo-stop', {}, BEN);
    expect(clinic.session.steps.slice(-2)).toMatchObject([
      { move: 'stop', status: 'recovering', by: PIA.id },
      { move: 'undo-stop', status: 'infusing', by: BEN.id },
    ]);
  });

  it('floor 14 after it the pump can be paused, and really stopped', () => {
    const { clinic } = stopped('infusing');
    send(clinic, 'undo-stop');
    send(clinic, 'pause');
    send(clinic, 'stop');
    clinic.send('session:describe-stop', { reason: 'vomiting', pumpMl: 11 });
    expect(clinic.session).toMatchObject({ status: 'recovering', infusionOutcome: 'stopped-early' });
    expect(lastStep(clinic.session, 'stop')).toMatchObject({ reason: 'vomiting', pumpMl: 11 });
  });

  it('floor 14 it undoes nothing but the last stop: no ordinary end, no stop that something followed', () => {
    expect(refusal(observed('recovering'), 'undo-stop').code).toBe('illegal-transition');
    expect(refusal(observed('infusing'), 'undo-stop').code).toBe('illegal-transition');
    const { clinic } = stopped('infusing');
    send(clinic, 'undo-stop');
    expect(refusal(clinic, 'undo-stop').code).toBe('illegal-transition');
  });

  it('floor 14 a stop that was described, or lies more than 15 minutes back, stands', () => {
    const { clinic } = stopped('infusing');
    clinic.at('10:35:01');
    expect(refusal(clinic, 'undo-stop').code).toBe('illegal-transition');
    clinic.at('10:35');
    clinic.send('session:describe-stop', { reason: 'vomiting', pumpMl: 20 });
    expect(refusal(clinic, 'undo-stop').code).toBe('superseded');
  });
});

describe('the times of moves', () => {
  it('LP11 a move more than a minute ahead is refused, one within the minute is kept', () => {
    const clinic = observed('ready');
    expect(refusal(clinic, 'start', { at: t('12:01:01') })).toMatchObject({
      code: 'future-time',
      fields: [{ path: 'at', code: 'future-time', value: t('12:01:01') }],
    });
    send(clinic, 'start', { at: t('12:01') });
    expect(clinic.session.steps.at(-1)?.at).toBe(t('12:01'));
  });

  it('LP11 a demo clock that runs six times as fast is given six of its minutes', () => {
    const clinic = aClinic({ rate: 6 });
    clinic.aSession({ status: 'ready', protocol: OBSERVATION });
    clinic.at('12:00');
    expect(refusal(clinic, 'start', { at: t('12:06:01') }).code).toBe('future-time');
    send(clinic, 'start', { at: t('12:06') });
    expect(clinic.session.status).toBe('infusing');
  });

  it('1.2 a move before the last thing that happened to the patient is out of order', () => {
    const clinic = observed('infusing');
    expect(refusal(clinic, 'pause', { at: t('09:59') })).toMatchObject({
      code: 'out-of-order',
      fields: [{ path: 'at', code: 'out-of-order' }],
    });
  });

  it('LP11 a move by a clock that lags a few seconds behind the step of another screen is kept', () => {
    const clinic = observed('paused');
    clinic.at('12:10');
    send(clinic, 'resume');
    expect(refusal(clinic, 'pause', { at: t('12:09:54') }).code).toBe('out-of-order');
    send(clinic, 'pause', { at: t('12:09:56') });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'pause', at: t('12:10') });
  });

  it('1.2 a start may be charted for a time before "ready" was tapped', () => {
    const clinic = observed('pre-assessment');
    send(clinic, 'ready');
    send(clinic, 'start', { at: t('11:58') });
    expect(clinic.session.steps.at(-1)).toMatchObject({ at: t('11:58'), recordedAt: t('12:00') });
  });

  it('floor 14 a stop that says no time is kept, even after a start that a fast clock put ahead', () => {
    const clinic = observed('ready');
    send(clinic, 'start', { at: t('12:00:40') });
    clinic.at('12:00:10');
    send(clinic, 'stop');
    expect(clinic.session).toMatchObject({ status: 'recovering', steps: expect.arrayContaining([]) });
    expect(clinic.session.steps.at(-1)).toMatchObject({ at: t('12:00:40'), recordedAt: t('12:00:10') });
  });
});

describe('what reaches the clinic late', () => {
  it('floor 14 a stop from a tablet that was offline is charted, whatever others charted meanwhile', () => {
    const clinic = observed('infusing');
    clinic.at('12:01');
    send(clinic, 'pause');
    clinic.at('12:10');
    send(clinic, 'stop', { at: t('12:00') });
    expect(clinic.session).toMatchObject({ status: 'recovering', infusionOutcome: 'stopped-early' });
    expect(clinic.session.steps.at(-1)).toMatchObject({ at: t('12:01'), recordedAt: t('12:10') });
  });
});

describe('where the drug was left', () => {
  it.each([
    ['no-show', [], 'not-started'],
    ['no-show', ['check-in'], null],
    ['scheduled', ['check-in', 'seat'], null],
    ['ready', ['cancel'], 'not-started'],
    ['ready', ['leave'], 'not-started'],
    ['infusing', [], null],
    ['infusing', ['complete'], 'completed'],
    ['infusing', ['stop'], 'stopped-early'],
    ['infusing', ['transfer'], 'stopped-early'],
    ['paused', ['leave'], 'stopped-early'],
    ['recovering', ['transfer'], 'completed'],
    ['discharged', ['reopen'], 'completed'],
  ] as [SessionStatus, SpokenMove[], string | null][])('1.1 %s, then %j: outcome %s', (status, moves, outcome) => {
    const clinic = observed(status);
    for (const move of moves) send(clinic, move);
    expect(clinic.session.infusionOutcome).toBe(outcome);
  });

  it('1.1 stopped early survives into discharged', () => {
    const clinic = observed('infusing');
    send(clinic, 'stop');
    send(clinic, 'discharge');
    expect(clinic.session).toMatchObject({ status: 'discharged', infusionOutcome: 'stopped-early' });
  });
});

describe('one chair, one patient', () => {
  it('H42 a chair in which a patient sits is taken, until that patient is gone', () => {
    const clinic = aClinic();
    const first = clinic.aSession({ status: 'pre-assessment', protocol: OBSERVATION });
    clinic.aSession({ status: 'checked-in', patientId: PATIENTS[1], protocol: OBSERVATION });
    expect(refusal(clinic, 'seat')).toMatchObject({ code: 'chair-taken', message: expect.stringContaining('chair 1') });
    clinic.send('session:leave', { sessionId: first, reason: 'left' });
    send(clinic, 'seat');
    expect(clinic.session.chairId).toBe(CHAIRS[0]);
  });

  it('H43 a patient is here once', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'checked-in' });
    clinic.aSession({ status: 'scheduled' });
    expect(refusal(clinic, 'check-in').code).toBe('patient-already-here');
  });

  it('a chair is retired only when nobody sits in it, and is not there afterwards', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering', protocol: OBSERVATION });
    expect(clinic.refusal('chair:retire', { chairId: CHAIRS[0] ?? '' }).code).toBe('chair-occupied');
    clinic.send('chair:retire', { chairId: CHAIRS[1] ?? '' });
    expect(clinic.refusal('session:seat', { chairId: CHAIRS[1] ?? '', nurseId: ANA.id }).code).toBe('not-found');
    expect(clinic.refusal('chair:add', { name: '1' }).code).toBe('already-exists');
  });

  it('H45 H46 what is not of this clinic is not found, whatever is asked', () => {
    const clinic = aClinic();
    const sessionId = PATIENTS[0];
    const set = { takenAt: t('09:00'), values: CALM_VALUES, scales: CALM_SCALES };
    expect(clinic.refusal('session:stop', { sessionId }).code).toBe('not-found');
    expect(clinic.refusal('vitals:record', { ...set, sessionId, patientId: PATIENTS[0] }, MIA).code).toBe('not-found');
    expect(clinic.refusal('alert:acknowledge', { sessionId, alertId: PATIENTS[0] }).code).toBe('not-found');
  });
});
