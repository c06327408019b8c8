import type { Actor, Role } from '../clinic/staff.js';
import { SYSTEM } from '../clinic/staff.js';
import { minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import { derivedId } from '../clinic/ids.js';
import type { PortionFigures } from '../dose/dose-order.js';
import { portionPlan } from '../dose/portion-plan.js';
import { lastRate } from '../dose/segments.js';
import { EMPTY_BOARD, type Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import type { Command, CommandName, Commands } from '../journal/command.js';
import type { Context } from '../journal/context.js';
import { decide } from '../journal/decide.js';
import { applyEntry, type Entry } from '../journal/entry.js';
import { DomainError } from '../journal/problem.js';
import type { MedicineDose } from '../medicines/rescue-item.js';
import type { Patient } from '../patients/patient.js';
import type { PreparationName } from '../preparations/preparations.js';
import { preparationsOf, quietAnswer } from '../preparations/quiet-answer.js';
import type { Protocol } from '../protocols/protocol.js';
import { ESKETAMINE, HOME_SUBLINGUAL, MOOD_IM, MOOD_IV, OBSERVATION } from '../protocols/shipped-protocols.js';
import { isGivenInPortions, routeOf } from '../protocols/routes.js';
import { isFirstOfProtocol } from '../sessions/decide-go.js';
import { gatesBefore } from '../sessions/gates.js';
import { drugStart, type LiveSession, type StepDetails, type Visit } from '../sessions/infusion-session.js';
import { DAY_ITEMS, markedItems, type DayItem } from '../shift/day-items.js';
import type { SessionStatus } from '../sessions/session-statuses.js';
import type { ScaleValues, Values } from '../vitals/vitals-reading.js';
import { guestOf, lastTreatedOf, placeNow } from './guest-of.js';

export const DAY = '2026-11-23';

/** A time of the test's day, which the clinic's zone keeps as it is written: `t('10:05')`, `t('10:05:30')`. */
export function t(time: string): Iso {
  return new Date(`${DAY}T${time.length === 5 ? `${time}:00` : time}Z`).toISOString();
}

const person = (name: string, role: Role): Actor => ({ id: derivedId('person', name), role });

/** The people of the clinic, by the names that tests call them. */
export const ANA = person('ana', 'nurse');
export const BEN = person('ben', 'nurse');
export const PIA = person('pia', 'provider');
export const MIA = person('mia', 'medical-assistant');
export const FAY = person('fay', 'front-desk');
export const EVE = person('eve', 'medical-director');
export const RHEA = person('rhea', 'remote-monitor');
const STAFF: [string, Actor][] = [
  ['Ana', ANA],
  ['Ben', BEN],
  ['Pia', PIA],
  ['Mia', MIA],
  ['Fay', FAY],
  ['Eve', EVE],
  ['Rhea', RHEA],
];

export const CHAIRS = ['1', '2', '3'].map((name) => derivedId('command', 'chair', name));
export const PATIENTS = [1, 2, 3, 4].map((number) => derivedId('command', 'patient', number)) as [Id, Id, Id, Id];

/** A whole set in which nothing stands out. */
export const CALM_VALUES = {
  systolicBp: 120,
  diastolicBp: 75,
  heartRate: 70,
  spo2: 98,
  respiratoryRate: 14,
} as const satisfies Values;
export const CALM_SCALES = {
  sedation: 5,
  dissociation: 0,
  nausea: 0,
  pain: 1,
  anxiety: 2,
} as const satisfies ScaleValues;

type Left = 'sessionId' | 'patientId' | 'seen' | 'bookedFor';

/** What a command carries; session, patient, seen place and booked time may be left out and are then those of the session in hand. */
export type Said<N extends CommandName> = LeavingOut<Commands[N]>;
type LeavingOut<P> = P extends unknown ? Omit<P, Left> & Partial<Pick<P, keyof P & Left>> : never;

export interface SessionWish {
  status?: SessionStatus;
  protocol?: Protocol;
  visit?: Visit;
  patientId?: Id;
  chairId?: Id;
  nurse?: Actor;
  /** When the drug begins; what comes before lies in the hour before it. */
  startsAt?: Iso;
  /** What the order signs of the protocol's rescue set. */
  rescue?: MedicineDose[];
}

export type AClinic = ReturnType<typeof aClinic>;

/**
 * A clinic with staff, chairs, protocols and patients, made by commands alone. `send` decides, folds and keeps the
 * entry; `refusal` answers the code and fields of a refusal; `at` sets the clock.
 */
export function aClinic({ rate = 1, isOpened = true }: { rate?: number; isOpened?: boolean } = {}) {
  let board: Board = EMPTY_BOARD;
  let now = t('09:00');
  let sessionId: Id = '';
  let made = 0;
  const entries: Entry[] = [];
  const known: Record<Id, Patient> = {};

  const run = (command: Command, actor: Actor, more: Pick<Context, 'earlier' | 'lastTreated'> = {}): Change[] => {
    // the server brings a patient, and a session of another day, that is not on the board to the decision
    const visiting = guestOf(entries, board, command);
    const sessions = visiting ? { ...board.sessions, [visiting.id]: visiting } : board.sessions;
    const withGuests = { ...board, sessions, patients: { ...known, ...board.patients } };
    const lastTreated = lastTreatedOf(sessions, command);
    const ground = { actor, now, rate, guests: visiting ? [visiting.id] : [], ...(lastTreated && { lastTreated }) };
    const changes = decide(withGuests, command, { ...ground, ...more });
    for (const change of changes) if ('patient' in change) known[change.patient.id] = change.patient;
    if (changes.length === 0) return changes;
    const { id: commandId, name } = command;
    const by = { actorId: actor.id, actingRole: actor.role, recordedAt: now };
    const entry: Entry = { revision: entries.length + 1, commandId, name, ...by, changes };
    entries.push(entry);
    board = applyEntry(board, entry);
    return changes;
  };

  const clinic = {
    get board() {
      return board;
    },
    get now() {
      return now;
    },
    get entries(): readonly Entry[] {
      return entries;
    },
    get sessionId() {
      return sessionId;
    },
    /** The session in hand. */
    get session(): LiveSession {
      const session = board.sessions[sessionId];
      if (!session) throw new Error('no session in hand');
      return session;
    },
    get protocol(): Protocol {
      const protocol = board.protocols[clinic.session.protocolId];
      if (!protocol) throw new Error('no such protocol');
      return protocol;
    },
    /** Sets the clock, `at('10:05')`, or moves it on by minutes. */
    at(time: string | number) {
      now = typeof time === 'number' ? minutesAfter(now, time) : t(time);
      return clinic;
    },
    take(id: Id) {
      sessionId = id;
      return clinic;
    },
    command<N extends CommandName>(name: N, said: Said<N>, id?: Id): Command {
      made += 1;
      const { sessionId: named } = said as { sessionId?: Id };
      const patientId = board.sessions[named ?? sessionId]?.patientId;
      const placed = () => placeNow(entries, board, named ?? sessionId);
      const seen = DECIDES_ON_BOOKING.includes(name) ? placed() : undefined;
      const bookedFor = name === 'contact:record' ? placed()?.scheduledAt : undefined;
      // what is charted at home is kept as it was said
      const mine = name.startsWith('home:') ? { sessionId, ...said } : said;
      const payload = isOfSession(name) ? { sessionId, patientId, seen, bookedFor, ...said } : mine;
      return { id: id ?? derivedId('command', made), name, payload } as unknown as Command;
    },
    send<N extends CommandName>(name: N, said: Said<N>, actor: Actor = ANA, id?: Id): Change[] {
      return run(clinic.command(name, said, id), actor);
    },
    refusal<N extends CommandName>(name: N, said: Said<N>, actor: Actor = ANA): DomainError {
      const before = board;
      try {
        run(clinic.command(name, said), actor);
      } catch (error) {
        if (error instanceof DomainError && board === before) return error;
        throw error;
      }
      throw new Error(`${name} was not refused`);
    },
    run,
    /** Charts a set; what is left out is left out. Answers the id of the reading. */
    chart(values: Values, scales: ScaleValues = {}, more: Partial<Said<'vitals:record'>> = {}, actor: Actor = ANA): Id {
      const confirmed = Object.keys(values) as (keyof Values)[];
      const command = clinic.command('vitals:record', { takenAt: now, values, scales, confirmed, ...more });
      run(command, actor);
      return command.id;
    },
    /** Charts a calm whole set, with what differs. */
    chartCalm(values: Values = {}, scales: ScaleValues = {}, actor: Actor = ANA): Id {
      return clinic.chart({ ...CALM_VALUES, ...values }, { ...CALM_SCALES, ...scales }, {}, actor);
    },
    /** Corrects what was charted before the drug of the visit in hand. */
    correctBaseline(values: Values, scales: ScaleValues = {}): void {
      const before = clinic.session.readings.findLast(({ takenAt }) => takenAt <= (drugStart(clinic.session) ?? now));
      if (!before) throw new Error('nothing was charted before the drug');
      const set = { values: { ...before.values, ...values }, scales: { ...before.scales, ...scales } };
      clinic.send('vitals:correct', { corrects: before.id, reason: 'typed wrongly', ...set });
    },
    /** Books a session and leads it to a status, at the usual times before and after its start; it is then in hand. */
    aSession(wish: SessionWish = {}): Id {
      leadTo(clinic, wish);
      return sessionId;
    },
  };
  found(clinic);
  if (isOpened) openList(clinic);
  return clinic;
}

/** What says of a booking where its author saw it. */
const DECIDES_ON_BOOKING: readonly CommandName[] = ['session:rebook', 'session:cancel', 'session:no-show'];

function isOfSession(name: CommandName): boolean {
  return (
    /^(session|vitals|order|pump|consent|escort|check|score|effect|medicine|note|contact|adverse-event|alert|preparation|co-signature|dose|limit):/.test(
      name,
    ) && name !== 'session:book'
  );
}

function found(clinic: AClinic): void {
  const id = derivedId('clinic');
  clinic.send('clinic:found', { clinic: { id, name: 'Test', timeZone: 'Europe/London', weightUnit: 'kg' } }, SYSTEM);
  for (const protocol of [MOOD_IV, MOOD_IM, ESKETAMINE, HOME_SUBLINGUAL, OBSERVATION])
    clinic.send('protocol:publish', { protocol }, SYSTEM);
  for (const [name, actor] of STAFF) {
    const member = { id: actor.id, name, initials: name.slice(0, 2), role: actor.role as Role };
    clinic.send('staff:add', member, SYSTEM);
  }
  clinic.send('day:open', { day: DAY }, SYSTEM);
  CHAIRS.forEach((chair, index) => clinic.send('chair:add', { name: `${index + 1}` }, ANA, chair));
  PATIENTS.forEach((patient, index) => {
    const name = { family: `Family${index}`, given: `Given${index}` };
    clinic.send(
      'patient:register',
      { name, birthDate: '1980-01-01', number: `000${index}`, allergies: 'Penicillin' },
      FAY,
      patient,
    );
  });
}

/** The opening list as a quiet morning leaves it; what is named stays open. */
export function openList(clinic: AClinic, but: readonly DayItem[] = []): void {
  for (const item of markedItems)
    if (DAY_ITEMS[item].list === 'opening' && !but.includes(item))
      clinic.send('day-list:mark', { item, found: 'right' });
}

const WAY: SessionStatus[] = ['scheduled', 'checked-in', 'pre-assessment', 'ready', 'infusing'];

function leadTo(clinic: AClinic, wish: SessionWish): void {
  const { status = 'infusing', protocol = MOOD_IV, visit, nurse = ANA, startsAt = t('10:00') } = wish;
  const { patientId = PATIENTS[0], chairId = CHAIRS[0] ?? '' } = wish;
  const id = derivedId('command', 'session', clinic.entries.length);
  const clock = (minutes: number) => clinic.at(minutesAfter(startsAt, minutes).slice(11, 19));
  const goes = (to: SessionStatus) => !WAY.includes(status) || WAY.indexOf(status) >= WAY.indexOf(to);
  clock(-60);
  const booking = { patientId, protocolId: protocol.id, scheduledAt: startsAt, ...(visit ? { visit } : {}) };
  clinic.send('session:book', booking, FAY, id);
  clinic.take(id);
  if (status === 'cancelled') clinic.send('session:cancel', { reason: 'weather' }, FAY);
  if (status === 'no-show') doNotCome(clinic, clock);
  if (status === 'cancelled' || status === 'no-show' || !goes('checked-in')) return;
  clinic.send('session:check-in', { identifiers: ['name', 'birth-date'] }, FAY);
  if (!goes('pre-assessment')) return;
  clock(-55).send('session:seat', { chairId, nurseId: nurse.id }, nurse);
  if (!goes('ready')) return;
  passGates(clinic, protocol, nurse, clock, wish.rescue);
  clock(-10);
  clinic.send('session:ready', goFor(clinic), nurse);
  if (!goes('infusing')) return;
  if (protocol.doseGuards) clock(-5).send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, nurse === BEN ? ANA : BEN);
  if (isGivenInPortions(protocol)) return leadThroughPortions(clinic, wish, nurse, clock);
  clock(0).send('session:start', {}, nurse);
  leadOn(clinic, status, nurse, clock);
}

function doNotCome(clinic: AClinic, clock: (minutes: number) => AClinic): void {
  clock(30).send('contact:record', { at: clinic.now, how: 'phone', result: 'no-answer' }, FAY);
  clinic.send('session:no-show', {}, FAY);
}

/** All that is asked and looked at before the drug, answered as a quiet visit does. */
export function passPreparations(clinic: AClinic, nurse: Actor = ANA, but?: PreparationName): void {
  const at = clinic.now;
  for (const name of preparationsOf(clinic.protocol)) {
    if (name !== but) clinic.send('preparation:record', { ...quietAnswer(name, at), at }, nurse);
  }
}

/** What a provider says by voice, read back, where a session begins with what they must answer for; else nothing. */
export function goFor(clinic: AClinic, reason = 'the provider knows of it'): Said<'session:ready'> {
  const { session, protocol, now } = clinic;
  const step: StepDetails = { move: 'ready', overrides: [], orderedBy: null };
  const overrides = gatesBefore({ session, protocol, step, at: now, by: ANA.id })
    .filter(({ isPassed, passableBy }) => !isPassed && passableBy === 'provider')
    .map(({ gate, findings }) => ({ gate, findings, reason }));
  const isOwed = overrides.length > 0 || isFirstOfProtocol(session, protocol);
  return isOwed ? { overrides, order: { by: PIA.id, readBack: true } } : {};
}

/** What is said where the drug runs again: the rate that the pump shows, and what a provider answers for. */
export function goOn(clinic: AClinic, reason = 'the provider knows of it'): Said<'session:resume'> {
  const { session, protocol, now } = clinic;
  const rateMlPerHour = lastRate(session);
  const step: StepDetails = { move: 'resume', rateMlPerHour, overrides: [], orderedBy: null };
  const open = gatesBefore({ session, protocol, step, at: now, by: ANA.id }).filter(
    ({ isPassed, passableBy }) => !isPassed && passableBy === 'provider',
  );
  return {
    ...(rateMlPerHour === null ? {} : { rateMlPerHour }),
    ...(open.length > 0 && { overrides: open.map(({ gate, findings }) => ({ gate, findings, reason })) }),
  };
}

/** All that "ready" asks for: 80 kg, 0.5 mg/kg in 40 minutes at 1 mg/mL, which is 60 mL/h (vector 1). */
export function passGates(
  clinic: AClinic,
  protocol: Protocol = MOOD_IV,
  nurse: Actor = ANA,
  clock: (minutes: number) => unknown = () => undefined,
  rescue: MedicineDose[] = [],
): void {
  clock(-20);
  clinic.chartCalm({ temperature: 36.6, bodyWeight: 80 }, {}, nurse);
  clinic.send('consent:record', { signedAt: clinic.now, version: '2026-1' }, nurse);
  clinic.send('escort:name', { name: 'Erin Escort', relation: 'sister' }, nurse);
  passPreparations(clinic, nurse);
  const order = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1, rescue };
  if (protocol.doseGuards) clinic.send('order:sign', order, PIA);
  const ordered = orderedPortions(protocol);
  if (ordered) clinic.send('dose:order', { ordered, rescue }, PIA);
}

/** For 80 kg: 40 mg in 0.8 mL, or two devices of 28 mg. */
function orderedPortions(protocol: Protocol): PortionFigures | null {
  const { pieces } = routeOf(protocol);
  if (pieces) return { pieces: pieces.counts[0] ?? 1, mgEach: pieces.mgEach };
  return isGivenInPortions(protocol) ? { injected: { doseMgPerKg: 0.5 }, concentrationMgPerMl: 50 } : null;
}

/** What is said of a portion: half of what was ordered to be injected, or a device. */
export function aPortion({ protocol }: AClinic, volumeMl = 0.4): Said<'dose:give'> {
  return { given: protocol.injectionGuards ? { volumeMl, site: 'left-deltoid' } : { lot: 'L1' } };
}

/** Two portions five minutes apart, and an hour and a half of calm; "dosing" stands between the two. */
function leadThroughPortions(clinic: AClinic, wish: SessionWish, nurse: Actor, clock: (minutes: number) => AClinic) {
  const plan = portionPlan(clinic.session);
  const second = nurse === BEN ? ANA : BEN;
  const volumeMl = plan?.volumeMl ?? null;
  clock(-5).send('dose:check', { doseMg: plan?.doseMg ?? 0, ...(volumeMl === null ? {} : { volumeMl }) }, second);
  clock(0).send('dose:give', aPortion(clinic), nurse);
  if (wish.status === 'dosing') return;
  clock(5).send('dose:give', aPortion(clinic), nurse);
}

function leadOn(clinic: AClinic, status: SessionStatus, nurse: Actor, clock: (minutes: number) => AClinic): void {
  if (status === 'infusing') return;
  if (status === 'paused') clock(12).send('session:pause', { reason: 'bathroom', pumpMl: 12 }, nurse);
  if (status === 'transferred') clock(12).send('session:transfer', { reason: 'chest pain' }, nurse);
  if (status === 'left') clock(12).send('session:leave', { reason: 'left' }, nurse);
  if (status !== 'recovering' && status !== 'discharged') return;
  clock(40).send('session:complete', { pumpMl: 40 }, nurse);
  if (status === 'recovering') return;
  clock(60).chart({ systolicBp: 120, diastolicBp: 75 }, {}, {}, nurse);
  clock(70).chartCalm({}, {}, nurse);
  clock(80);
  passChecks(clinic, nurse);
  clinic.send('session:discharge', { escortSeen: true }, nurse);
}

/** All that is asked and scored before a patient leaves, as well as it can be. */
export function passChecks(clinic: AClinic, nurse: Actor = ANA): void {
  const { discharge } = clinic.protocol;
  const at = clinic.now;
  for (const check of discharge?.checks ?? []) clinic.send('check:record', { check, answer: true, at }, nurse);
  if (discharge?.score) clinic.send('score:record', { score: 'padss', chosen: BEST_PADSS, at }, nurse);
}

export const BEST_PADSS = { vitals: 2, activity: 2, discomfort: 2, bleeding: 2, intakeOutput: 2 };
