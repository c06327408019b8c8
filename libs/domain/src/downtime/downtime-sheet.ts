import type { Id, Iso } from '../clinic/clinic-time.js';
import { planOf } from '../dose/dose-progress.js';
import { doseShown } from '../dose/dose-shown.js';
import { pumpOrder } from '../dose/dose-order.js';
import { portionPlan } from '../dose/portion-plan.js';
import { portionsGiven } from '../dose/portions.js';
import { roundHalfUp } from '../dose/rounding.js';
import { runningRate } from '../dose/segments.js';
import type { Board } from '../journal/board.js';
import { nextHomeCheckAt } from '../home/home-next.js';
import { birthWords } from '../patients/birth-words.js';
import type { Patient } from '../patients/patient.js';
import { knownAllergies } from '../preparations/known-allergies.js';
import type { Protocol } from '../protocols/protocol.js';
import { gateRecord, type LiveSession } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { STATUS_WORDS } from '../sessions/words.en.js';
import { coveringAt, nurseNow } from '../shift/shift.js';
import { dueState } from '../vitals/due.js';
import { isVitalSign, measures } from '../vitals/measures.js';
import { wordOf } from '../vitals/scales.js';
import { latestValue, standingReadings, valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import { MEASURE_WORDS } from '../vitals/words.en.js';
import { careSheetLines } from './care-sheet-lines.js';
import { homeSheetLines } from './home-sheet-lines.js';
import type { Clock, SheetLine } from './sheet-line.js';
import { DOWNTIME_WORDS as words } from './words.en.js';

export type { SheetLine } from './sheet-line.js';

/** Somebody in the clinic, as paper needs them. */
export interface SheetPatient {
  id: Id;
  /** The chair, or that the patient is at home. */
  place: string;
  name: string;
  lines: SheetLine[];
  /** The last sets, newest first. */
  sets: string[];
}

/** What the clinic goes on with by hand while no screen can be trusted (floor rule 22). */
export interface DowntimeSheet {
  clinic: string;
  timeZone: string;
  madeAt: Iso;
  covering: string;
  patients: SheetPatient[];
}

const LAST_SETS = 4;
const KG_PER_LB = 0.45359237;

/** Everybody in the clinic at a moment, by chair, in words and figures that stand on paper. */
export function downtimeSheet(board: Board, now: Iso): DowntimeSheet {
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const clock: Clock = (at) => format.format(Date.parse(at));
  const here = Object.values(board.sessions).filter(({ status }) => sessionStatus(status).inClinic);
  const patients = here.map((session) => sheetPatient(board, session, now, clock));
  const coveringId = coveringAt(board.shift, now);
  return {
    clinic: board.clinic?.name ?? '',
    timeZone,
    madeAt: now,
    covering: board.staff[coveringId ?? '']?.name ?? words.nobodyCovers,
    patients: patients.sort((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true })),
  };
}

function sheetPatient(board: Board, session: LiveSession, now: Iso, clock: Clock): SheetPatient {
  const patient = board.patients[session.patientId];
  const protocol = board.protocols[session.protocolId];
  const named = patient?.name ? `${patient.name.family.toLocaleUpperCase('en')}, ${patient.name.given}` : '';
  const born = patient?.birthDate ? words.born(birthWords(patient.birthDate)) : '';
  const nurseId = nurseNow(board.shift.covers, session.nurseId);
  const sets = standingReadings(session.readings).slice(-LAST_SETS).reverse();
  return {
    id: session.id,
    place: protocol?.home ? words.atHome : words.chair(board.chairs[session.chairId ?? '']?.name ?? words.noChair),
    name: [named, born, `#${patient?.number ?? ''}`].filter(Boolean).join(' · '),
    lines: [
      { label: words.weight, text: weightText(session) },
      { label: words.allergies, text: allergyText(patient, session, clock) },
      { label: words.status, text: STATUS_WORDS[session.status] },
      ...(protocol ? drugLines(session, protocol, now, clock) : []),
      { label: words.due, text: dueText(session, protocol, now, clock) },
      ...(protocol?.home
        ? homeSheetLines(session, (id) => board.staff[id]?.name ?? words.nobody, clock)
        : [
            { label: words.nurse, text: board.staff[nurseId ?? '']?.name ?? words.nobody },
            { label: words.escort, text: escortText(session) },
          ]),
      ...careSheetLines(session, clock),
    ],
    sets: sets.map((reading) => `${clock(reading.takenAt)}  ${setText(reading)}`),
  };
}

function drugLines(session: LiveSession, protocol: Protocol, now: Iso, clock: Clock): SheetLine[] {
  const plan = planOf(session);
  const order = pumpOrder(session);
  if (!plan || !order) return portionLines(session, protocol);
  const ordered = words.infusion(tenth(plan.doseMg), tenth(plan.volumeMl), order.minutes, order.concentrationMgPerMl);
  const progress = doseShown(session, now);
  const lines = [{ label: words.drug, text: ordered }];
  if (!progress) return [...lines, { label: words.given, text: words.notStarted }];
  const rate = runningRate(session);
  const given = [
    words.givenMg(tenth(progress.infusedMg), clock(now)),
    ...(progress.estimated ? [words.estimated] : []),
    ...(rate === null ? [] : [words.rate(rate)]),
  ].join(', ');
  const end = progress.endsAt === null ? words.noEnd : clock(progress.endsAt);
  return [...lines, { label: words.given, text: given }, { label: words.ends, text: end }];
}

function portionLines(session: LiveSession, { name }: Protocol): SheetLine[] {
  const plan = portionPlan(session);
  if (!plan) return [{ label: words.drug, text: words.noOrder(name) }];
  const given = portionsGiven(session);
  return [
    { label: words.drug, text: words.portions(tenth(plan.doseMg), name) },
    { label: words.given, text: given ? words.mg(tenth(given.doseMg)) : words.notStarted },
  ];
}

function dueText(session: LiveSession, protocol: Protocol | undefined, now: Iso, clock: Clock): string {
  const checkAt = protocol && nextHomeCheckAt(session, protocol);
  if (checkAt) return words.homeCheck(clock(checkAt));
  const due = protocol && dueState(session, now, protocol);
  if (!due) return words.nothingDue;
  return `${clock(due.dueAt)}: ${due.measures.map((measure) => MEASURE_WORDS[measure].short).join(', ')}`;
}

function allergyText(patient: Patient | undefined, session: LiveSession, clock: Clock): string {
  const known = knownAllergies(patient, session);
  if (known.kind === 'charted') return known.words;
  return known.kind === 'none' ? words.noneKnown(clock(known.askedAt)) : words.noAllergies;
}

function weightText({ readings }: LiveSession): string {
  const kg = latestValue(readings, 'bodyWeight')?.value;
  return kg === undefined ? words.notCharted : `${tenth(kg)} kg (${tenth(kg / KG_PER_LB)} lb)`;
}

function escortText(session: LiveSession): string {
  const escort = gateRecord(session, 'escort');
  return escort ? [escort.name, escort.relation, escort.phone].filter(Boolean).join(', ') : words.noEscort;
}

function setText(reading: VitalsReading): string {
  const values = measures.flatMap((measure) => {
    const value = valueOf(reading, measure);
    if (value === undefined) return [];
    const word = isVitalSign(measure) ? undefined : wordOf(measure, value);
    return [[MEASURE_WORDS[measure].short, value, word].filter((part) => part !== undefined).join(' ')];
  });
  return values.length === 0 ? words.notCharted : values.join(', ');
}

/** One decimal at most, and no trailing zero. */
function tenth(value: number): string {
  return String(roundHalfUp(value, 1));
}
