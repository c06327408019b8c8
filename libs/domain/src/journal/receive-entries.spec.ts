import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aClinic } from '../testing/a-clinic.js';
import { EMPTY_BOARD, type Board } from './board.js';
import type { Change } from './change.js';
import { applyEntry, SHAPE } from './entry.js';
import { receiveEntries, type EntriesMessage, type KnownBoard } from './receive-entries.js';
import { NewerShape, upcast } from './upcast.js';

const EPOCH = 'first';

/** A day of some forty entries, folded once; what a screen ends with is held against it. */
function aDay() {
  const clinic = aClinic();
  clinic.aSession({ status: 'discharged' });
  return clinic;
}
const day = aDay();
const whole: Board = day.board;
const last = day.entries.length;

/** The message of a commit that wrote the revisions from one to another. */
function message(from: number, to: number, epoch = EPOCH): EntriesMessage {
  return { epoch, from, to, entries: day.entries.slice(from - 1, to) };
}
const upTo = (revision: number): KnownBoard => ({
  epoch: EPOCH,
  revision,
  board: day.entries.slice(0, revision).reduce(applyEntry, EMPTY_BOARD),
});

describe('LP5 receiving entries', () => {
  it('LP5 the next entries apply', () => {
    expect(receiveEntries(upTo(10), message(11, 13))).toEqual({ kind: 'applied', known: upTo(13) });
  });

  it('LP5 known entries are dropped, and the board stays the same object', () => {
    const known = upTo(10);
    const received = receiveEntries(known, message(8, 10));
    expect(received).toEqual({ kind: 'repeated', known });
    expect(received.known).toBe(known);
  });

  it('LP5 a message that is known in part applies the rest', () => {
    expect(receiveEntries(upTo(10), message(8, 12))).toEqual({ kind: 'applied', known: upTo(12) });
  });

  it('LP5 later entries are a gap, and nothing of them is taken', () => {
    const known = upTo(10);
    expect(receiveEntries(known, message(12, 13))).toEqual({ kind: 'gap', known });
  });

  it('LP5 a message with a hole in it is a gap', () => {
    const { entries } = message(11, 13);
    const holed = { ...message(11, 13), entries: entries.filter(({ revision }) => revision !== 12) };
    expect(receiveEntries(upTo(10), holed).kind).toBe('gap');
  });

  it('LP5 hidden changes still travel, as empty entries that count', () => {
    const empty = { ...message(11, 11), entries: [{ revision: 11, changes: [] }] };
    const known = upTo(10);
    expect(receiveEntries(known, empty)).toEqual({ kind: 'applied', known: { ...known, revision: 11 } });
  });

  it('LP2 nothing that was missed is no gap', () => {
    expect(receiveEntries(upTo(10), { epoch: EPOCH, from: 11, to: 10, entries: [] }).kind).toBe('repeated');
  });

  it('LP14 entries of another history are a gap, whatever their revision', () => {
    const known = upTo(10);
    for (const from of [1, 9, 11, 12]) {
      expect(receiveEntries(known, message(from, from, 'restored'))).toEqual({ kind: 'gap', known });
    }
  });
});

describe('LP5 whatever is dropped, repeated or reordered', () => {
  /** Commits of one to four entries, and a delivery of them in which anything may happen. */
  const delivery = fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: last, maxLength: last })
    .map((sizes) => {
      const commits: EntriesMessage[] = [];
      for (let from = 1; from <= last; from = (commits.at(-1)?.to ?? last) + 1) {
        commits.push(message(from, Math.min(last, from + (sizes[commits.length] ?? 1) - 1)));
      }
      return commits;
    })
    .chain((commits) => {
      const any = fc.nat(commits.length - 1);
      const sent = fc.array(fc.oneof(any, fc.constant(-1)), { maxLength: 2 * commits.length });
      return fc.record({ commits: fc.constant(commits), sent });
    });

  /** A screen: on a gap it says hello, and is answered with all that was committed by then. */
  function receive(known: KnownBoard, sent: EntriesMessage, committed: number): KnownBoard {
    const received = receiveEntries(known, sent);
    if (received.kind !== 'gap') return received.known;
    const answered = receiveEntries(known, message(known.revision + 1, committed));
    expect(answered.kind).not.toBe('gap');
    return answered.known;
  }

  it('LP5 every screen ends with the same board once a last pulse tells it what it lacks', () => {
    fc.assert(
      fc.property(delivery, ({ commits, sent }) => {
        let known: KnownBoard = { epoch: EPOCH, revision: 0, board: EMPTY_BOARD };
        let next = 0;
        let committed = 0;
        for (const choice of sent) {
          // -1 is the next commit in order; any other is one that came early, late or twice
          const commit = commits[choice === -1 ? next : choice];
          if (!commit) continue;
          if (choice === -1) next += 1;
          committed = Math.max(committed, commit.to);
          const before = known.revision;
          known = receive(known, commit, committed);
          expect(known.revision).toBeGreaterThanOrEqual(before);
          expect(known.board).toEqual(upTo(known.revision).board);
        }
        const end = known.revision === last ? known : receive(known, message(last + 1, last + 1), last);
        expect(end).toEqual({ epoch: EPOCH, revision: last, board: whole });
      }),
      { numRuns: 100 },
    );
  });

  it('LP5 in order and whole, no screen ever has to ask', () => {
    fc.assert(
      fc.property(delivery, ({ commits }) => {
        const start: KnownBoard = { epoch: EPOCH, revision: 0, board: EMPTY_BOARD };
        const end = commits.reduce((known, commit) => {
          const received = receiveEntries(known, commit);
          expect(received.kind).toBe('applied');
          return received.known;
        }, start);
        expect(end.revision).toBe(last);
        expect(end.board).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});

/** What shape 5 brought to a protocol without a drug, and to a session. */
const SINCE_5 = {
  replaces: null,
  doseGuards: null,
  checks: {},
  rescue: [],
  preparation: null,
  injectionGuards: null,
  windows: [],
  orderGuards: null,
  home: null,
};
const EMPTY_SINCE_7 = { customLimits: [], adverseEvents: [], contacts: [], home: [], handOvers: [] };
const EMPTY_SINCE_5 = {
  earlierOrders: [],
  pumpNotes: [],
  medicines: [],
  notes: [],
  absences: [],
  coSignatures: [],
  ...EMPTY_SINCE_7,
};

describe('6 shapes age', () => {
  it('6 entries of today are read as they are', () => {
    const changes = day.entries[0]?.changes ?? [];
    expect(upcast(SHAPE, changes)).toEqual(changes);
  });

  it('6 entries of shape 1 are told what they could not say', () => {
    const [booked, opened, published] = [
      { type: 'session-booked', sessionId: 's', session: { id: 's' } },
      { type: 'day-opened', day: '2026-11-23' },
      { type: 'protocol-published', protocol: { id: 'p', doseGuards: null, checks: {} } },
    ] as unknown as Change[];
    expect(upcast(1, [booked, opened, published] as Change[])).toEqual([
      { type: 'session-booked', sessionId: 's', session: { id: 's', condition: null } },
      { type: 'day-opened', day: '2026-11-23', plan: null },
      {
        type: 'protocol-published',
        protocol: {
          ...{ id: 'p', conditions: [], minimumAgeYears: null, visitMinutes: 120, discharge: null, trends: [] },
          ...SINCE_5,
        },
      },
    ]);
  });

  it('6 entries of shape 2 hold no side effects, and nobody passed a criterion', () => {
    const discharge = { move: 'discharge', escortSeen: true };
    const [moved, joined] = [
      { type: 'session-moved', sessionId: 's', number: 1, step: discharge },
      {
        type: 'session-joined-board',
        sessionId: 's',
        session: { id: 's', steps: [{ move: 'seat' }, discharge], order: null, alerts: [] },
      },
    ] as unknown as Change[];
    const told = { ...discharge, passed: [], orderedBy: null };
    expect(upcast(2, [moved, joined] as Change[])).toEqual([
      { type: 'session-moved', sessionId: 's', number: 1, step: told },
      {
        type: 'session-joined-board',
        sessionId: 's',
        session: {
          id: 's',
          steps: [{ move: 'seat' }, told],
          order: null,
          ...EMPTY_SINCE_5,
          effects: [],
          alerts: [],
        },
      },
    ]);
  });

  it('6 entries of shape 3 called nobody, and looked at no course of values', () => {
    const raisedAt = '2026-11-23T10:00:00.000Z';
    const told = { raisedAt, callsSince: raisedAt, called: [], snoozed: null };
    const changes = [
      { type: 'protocol-published', protocol: { id: 'p', discharge: null, doseGuards: null, checks: {} } },
      { type: 'alert-raised', sessionId: 's', alert: { raisedAt } },
      {
        type: 'session-joined-board',
        sessionId: 's',
        session: { id: 's', steps: [], order: null, alerts: [{ raisedAt }] },
      },
    ] as unknown as Change[];
    expect(upcast(3, changes)).toEqual([
      { type: 'protocol-published', protocol: { id: 'p', discharge: null, trends: [], ...SINCE_5 } },
      { type: 'alert-raised', sessionId: 's', alert: told },
      {
        type: 'session-joined-board',
        sessionId: 's',
        session: { id: 's', steps: [], order: null, alerts: [told], ...EMPTY_SINCE_5 },
      },
    ]);
  });

  it('6 entries of shape 4 knew no bolus, no medicines and no questions, and nobody noted or answered for anything', () => {
    const checks = { infusing: [{ measures: ['spo2'], firstMinutes: 10, afterResumeMinutes: 5 }] };
    const before = { id: 'p', doseGuards: { doseMg: null }, checks, discharge: { minutesAfterMedicine: 45 } };
    const start = { move: 'start', rateMlPerHour: 60, secondPersonId: 'b' };
    const session = { id: 's', steps: [{ move: 'ready' }, start], order: { minutes: 40 }, alerts: [{ id: 'a' }] };
    const changes = [
      { type: 'protocol-published', protocol: before },
      { type: 'order-signed', sessionId: 's', order: { minutes: 40 } },
      { type: 'session-moved', sessionId: 's', number: 4, step: { move: 'ready' } },
      { type: 'session-joined-board', sessionId: 's', session },
    ] as unknown as Change[];
    const told = {
      id: 'p',
      doseGuards: { doseMg: null, bolusMgPerKg: null, pumpDrift: { percent: 10, ml: 1 } },
      checks: { infusing: [{ measures: ['spo2'], firstMinutes: 10, afterChangeMinutes: 5 }] },
      discharge: { minutesAfterMedicine: { unnamed: 45, sedative: 45, reversal: 45 } },
      replaces: null,
      rescue: [],
      preparation: null,
      injectionGuards: null,
      windows: [],
      orderGuards: null,
      home: null,
    };
    const order = { minutes: 40, bolusMgPerKg: null, rescue: [], dosingWeight: null };
    const ready = { move: 'ready', overrides: [], orderedBy: null };
    const started = { ...start, overrides: [], orderedBy: null, checkedAlone: null };
    expect(upcast(4, changes)).toEqual([
      { type: 'protocol-published', protocol: told },
      { type: 'order-signed', sessionId: 's', order },
      { type: 'session-moved', sessionId: 's', number: 4, step: ready },
      {
        type: 'session-joined-board',
        sessionId: 's',
        session: { id: 's', steps: [ready, started], order, alerts: [{ id: 'a', snoozed: null }], ...EMPTY_SINCE_5 },
      },
    ]);
  });

  it('6 entries of shape 6 reported no adverse event, set no limit for one patient and knew nobody at home', () => {
    const session = { id: 's', alerts: [], order: null, earlierOrders: [], steps: [] };
    const joined = { type: 'session-joined-board', sessionId: 's', session };
    const told = { ...joined, session: { ...session, ...EMPTY_SINCE_7 } };
    expect(upcast(6, [joined] as unknown as Change[])).toEqual([told]);
    expect(upcast(SHAPE, [joined] as unknown as Change[])).toEqual([joined]);
  });

  it('6 entries of shape 6 named no weight, judged no order beside the one before, and knew no gate that nobody passes', () => {
    const [pump, devices] = [{ minutes: 40 }, { pieces: 2 }];
    const session = { id: 's', order: pump, earlierOrders: [devices, pump], steps: [] };
    const changes = [
      { type: 'protocol-published', protocol: { id: 'p', preparation: { soft: ['hydration'] } } },
      { type: 'order-signed', sessionId: 's', order: pump },
      { type: 'order-signed', sessionId: 's', order: devices },
      { type: 'session-joined-board', sessionId: 's', session },
    ] as unknown as Change[];
    const told = { ...pump, dosingWeight: null };
    expect(upcast(6, changes)).toEqual([
      {
        type: 'protocol-published',
        protocol: { id: 'p', orderGuards: null, preparation: { soft: ['hydration'], hard: [] }, home: null },
      },
      { type: 'order-signed', sessionId: 's', order: told },
      { type: 'order-signed', sessionId: 's', order: devices },
      {
        type: 'session-joined-board',
        sessionId: 's',
        session: { id: 's', order: told, earlierOrders: [devices, told], steps: [], ...EMPTY_SINCE_7 },
      },
    ]);
  });

  it('6 entries of shape 6 knew no telephone, and asked nobody why they came late or called off', () => {
    const [came, off, missed] = [
      { move: 'check-in', identifiers: ['name', 'number'] },
      { move: 'cancel', reason: 'weather' },
      { move: 'no-show', contactAttempts: 2 },
    ];
    const steps = [missed, came];
    const session = { id: 's', alerts: [], order: null, earlierOrders: [], steps };
    const joined = { type: 'session-joined-board', sessionId: 's', session };
    const changes = [
      { type: 'patient-registered', patient: { id: 'p' } },
      { type: 'patient-joined-board', patient: { id: 'p' } },
      { type: 'session-moved', sessionId: 's', step: off },
    ];
    const told = { ...came, lateReason: null };
    expect(upcast(6, changes as unknown as Change[])).toEqual([
      { type: 'patient-registered', patient: { id: 'p', phone: null } },
      { type: 'patient-joined-board', patient: { id: 'p', phone: null } },
      { type: 'session-moved', sessionId: 's', step: { ...off, words: null } },
    ]);
    expect(upcast(6, [joined] as unknown as Change[])).toEqual([
      { ...joined, session: { ...session, steps: [missed, told], ...EMPTY_SINCE_7 } },
    ]);
  });

  it('6 entries of shape 7 were resumed by nobody’s word', () => {
    const resume = { move: 'resume', rateMlPerHour: 60 };
    const told = { ...resume, overrides: [], orderedBy: null };
    const changes = [
      { type: 'session-moved', sessionId: 's', number: 9, step: resume },
      { type: 'session-joined-board', sessionId: 's', session: { id: 's', steps: [{ move: 'seat' }, resume] } },
    ] as unknown as Change[];
    expect(upcast(7, changes)).toEqual([
      { type: 'session-moved', sessionId: 's', number: 9, step: told },
      {
        type: 'session-joined-board',
        sessionId: 's',
        session: { id: 's', steps: [{ move: 'seat' }, told], handOvers: [] },
      },
    ]);
  });

  it('6 entries of shape 8 handed over nobody', () => {
    const joined = { type: 'session-joined-board', sessionId: 's', session: { id: 's', nurseId: 'n' } };
    const told = { ...joined, session: { ...joined.session, handOvers: [] } };
    expect(upcast(8, [joined] as unknown as Change[])).toEqual([told]);
  });

  it('6 a node that meets a newer shape stops instead of guessing', () => {
    expect(() => upcast(SHAPE + 1, [])).toThrow(NewerShape);
  });
});
