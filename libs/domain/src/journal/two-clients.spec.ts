import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { may } from '../clinic/permissions.js';
import type { Actor } from '../clinic/staff.js';
import { isOpen } from '../alerts/alert.js';
import { lastStep, type LiveSession } from '../sessions/infusion-session.js';
import { sessionMove, sessionStatus, type SessionMove, type SessionStatus } from '../sessions/session-statuses.js';
import {
  aClinic,
  ANA,
  BEN,
  CHAIRS,
  EVE,
  FAY,
  goFor,
  goOn,
  MIA,
  passGates,
  PIA,
  type AClinic,
  type Said,
} from '../testing/a-clinic.js';
import type { CommandName } from './command.js';
import { DomainError } from './problem.js';

/** A screen: who works there, and the session as it was when the screen last heard of it. */
interface Client {
  actor: Actor;
  seen: LiveSession;
}

/** What was accepted: by whom, and the state that it was decided on. */
interface Accepted {
  move: SessionMove;
  client: number;
  statusSeen: SessionStatus;
  statusThen: SessionStatus;
  revisionSeen: number;
}

interface World {
  clinic: AClinic;
  clients: [Client, Client];
  /** How many steps the visit had when the day of these two began. */
  stepsBefore: number;
  accepted: Accepted[];
  refused: DomainError[];
}

type Act = (world: World) => void;

/** What a screen offers in a status, with what it asks for. */
const OFFERS: Partial<Record<SessionStatus, [SessionMove, object][]>> = {
  scheduled: [
    ['check-in', { identifiers: ['name', 'birth-date'] }],
    ['no-show', {}],
    ['cancel', { reason: 'weather' }],
  ],
  'checked-in': [
    ['seat', { chairId: CHAIRS[0], nurseId: ANA.id }],
    ['leave', { reason: 'left without telling' }],
  ],
  'pre-assessment': [['ready', {}]],
  ready: [
    ['start', {}],
    ['reassess', { reason: 'the baseline is old' }],
  ],
  infusing: [
    ['pause', { reason: 'bathroom', pumpMl: 5 }],
    ['change-rate', { rateMlPerHour: 30, reason: 'nausea', pumpMl: 6 }],
    ['complete', { pumpMl: 40 }],
    ['stop', {}],
  ],
  paused: [
    ['resume', {}],
    ['stop', {}],
  ],
  recovering: [
    ['undo-stop', {}],
    ['transfer', { reason: 'chest pain' }],
  ],
};

const client = fc.constantFrom(0, 1);

/** Somebody taps what their own screen offers: it says which state it saw, old or not. */
const tap: fc.Arbitrary<Act> = fc.record({ client, which: fc.nat(5) }).map(({ client: index, which }) => (world) => {
  const { clinic, clients } = world;
  const { actor, seen } = clients[index === 0 ? 0 : 1];
  const offers = OFFERS[seen.status] ?? [];
  const [move, said] = offers[which % Math.max(1, offers.length)] ?? [];
  if (!move) return;
  prepare(clinic, move);
  const isReadied = move === 'ready' && clinic.session.status === 'pre-assessment';
  const more = isReadied ? goFor(clinic) : move === 'resume' ? goOn(clinic) : {};
  const { status } = clinic.session;
  attempt(
    world,
    actor,
    `session:${move}` as CommandName,
    { ...said, ...more, statusRevision: seen.statusRevision },
    () => {
      const moved = { move, client: index, statusSeen: seen.status, statusThen: status };
      world.accepted.push({ ...moved, revisionSeen: seen.statusRevision });
    },
  );
});

/** A screen hears of what happened. */
const hear: fc.Arbitrary<Act> = client.map((index) => ({ clinic, clients }) => {
  clients[index === 0 ? 0 : 1].seen = clinic.session;
});

/** Somebody charts a pressure; somebody takes the alert that their screen shows. */
const chart: fc.Arbitrary<Act> = fc
  .record({ client, upper: fc.constantFrom(118, 165, 188) })
  .map(({ client: index, upper }) => (world) => {
    const values = { systolicBp: upper, diastolicBp: 80 };
    const confirmed = ['systolicBp', 'diastolicBp'] as const;
    const said = { takenAt: world.clinic.now, values, scales: {}, confirmed: [...confirmed] };
    attempt(world, world.clients[index === 0 ? 0 : 1].actor, 'vitals:record', said);
  });

const take: fc.Arbitrary<Act> = client.map((index) => (world) => {
  const { actor, seen } = world.clients[index === 0 ? 0 : 1];
  const alert = seen.alerts.find(isOpen);
  if (!alert) return;
  const before = world.clinic.session.alerts.find(({ id }) => id === alert.id);
  attempt(world, actor, 'alert:acknowledge', { alertId: alert.id, alertRevision: alert.revision }, () => {
    // who takes an alert has seen what it says now
    expect(before?.revision).toBe(alert.revision);
  });
});

const wait: fc.Arbitrary<Act> = fc.integer({ min: 1, max: 6 }).map(
  (minutes) =>
    ({ clinic }) =>
      void clinic.at(minutes),
);

const someDay = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: tap },
    { weight: 3, arbitrary: hear },
    { weight: 2, arbitrary: chart },
    { weight: 1, arbitrary: take },
    { weight: 1, arbitrary: wait },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

/** Where the visit stands when they begin: what lies late in a visit would be reached too seldom. */
const beginning = fc.constantFrom<SessionStatus[]>('scheduled', 'pre-assessment', 'ready', 'infusing', 'recovering');

const roles = fc.tuple(fc.constantFrom(ANA, BEN, PIA), fc.constantFrom(ANA, BEN, MIA, FAY, PIA, EVE));

/** Does as the journal does: who may not is refused before anything is decided. */
function attempt(
  world: World,
  actor: Actor,
  name: CommandName,
  said: object,
  onAccepted: () => void = () => undefined,
): void {
  if (!may(actor.role, name)) return;
  try {
    // what somebody else has done already is answered and changes nothing
    if (world.clinic.send(name, said as Said<CommandName>, actor).length === 0) return;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    world.refused.push(error);
    return;
  }
  onAccepted();
}

/** What must be charted before the drug, by those who may; it is not what these properties are about. */
function prepare(clinic: AClinic, move: SessionMove): void {
  const { status } = clinic.session;
  if (move === 'no-show' && status === 'scheduled') {
    const { scheduledAt } = clinic.session;
    if (clinic.now < scheduledAt) clinic.at(scheduledAt.slice(11, 19));
    clinic.send('contact:record', { at: clinic.now, how: 'phone', result: 'no-answer' });
  }
  if (move === 'ready' && status === 'pre-assessment') passGates(clinic, clinic.protocol);
  // nobody charts a set of who has gone
  if ((move === 'start' || move === 'resume') && sessionStatus(status).inClinic) clinic.chartCalm();
  if (move === 'start' && status === 'ready') clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
}

function play(acts: readonly Act[], actors: readonly [Actor, Actor], status: SessionStatus): World {
  const clinic = aClinic();
  clinic.aSession({ status });
  const seen = clinic.session;
  const world: World = {
    clinic,
    clients: [
      { actor: actors[0], seen },
      { actor: actors[1], seen },
    ],
    stepsBefore: seen.steps.length,
    accepted: [],
    refused: [],
  };
  for (const act of acts) act(world);
  return world;
}

describe('two clients on one visit', () => {
  it('no decision that was made on an older state of the visit is ever carried out', () => {
    fc.assert(
      fc.property(someDay, roles, beginning, (...day) => {
        const { accepted } = play(...day);
        const decisions = accepted.filter(({ move }) => sessionMove(move).neverStale !== true);
        expect(decisions.filter(({ statusSeen, statusThen }) => statusSeen !== statusThen)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of two decisions on the same state one is carried out, and every step of the visit is one that was accepted', () => {
    fc.assert(
      fc.property(someDay, roles, beginning, (...day) => {
        const { accepted, clinic, stepsBefore } = play(...day);
        const decisions = accepted.filter(({ move }) => sessionMove(move).neverStale !== true);
        const judged = decisions.map(({ revisionSeen }) => revisionSeen);
        expect(judged).toEqual([...new Set(judged)]);
        expect(clinic.session.steps.slice(stepsBefore).map(({ move }) => move)).toEqual(
          accepted.map(({ move }) => move),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a pump that somebody found stopped is charted, whatever their screen showed', () => {
    fc.assert(
      fc.property(someDay, roles, beginning, (...day) => {
        const { clinic } = play(...day);
        if (clinic.session.status !== 'infusing' && clinic.session.status !== 'paused') return;
        clinic.send('session:stop', { statusRevision: 0 }, MIA);
        expect(lastStep(clinic.session, 'stop')?.by).toBe(MIA.id);
      }),
      { numRuns: 200 },
    );
  });

  it('the days of these properties hold what they are about', () => {
    const days = fc.sample(fc.tuple(someDay, roles, beginning), { numRuns: 300, seed: 11 }).map((day) => play(...day));
    const moves = new Set(days.flatMap(({ accepted }) => accepted.map(({ move }) => move)));
    const codes = new Set(days.flatMap(({ refused }) => refused.map(({ code }) => code)));
    expect([...moves].sort()).toEqual(
      [...new Set(Object.values(OFFERS).flatMap((offers) => offers.map(([move]) => move)))].sort(),
    );
    expect([...codes]).toEqual(expect.arrayContaining(['stale', 'illegal-transition', 'precondition']));
    const both = days.filter(({ accepted }) => new Set(accepted.map(({ client: by }) => by)).size === 2);
    expect(both.length).toBeGreaterThan(100);
  });
});
