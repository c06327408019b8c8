import {
  doseShown,
  birthWords,
  CONDITION_WORDS,
  doseWords,
  EFFECT_ACTION_WORDS,
  effectNow,
  EMERGENCY_EVENT_WORDS,
  gateRecord,
  givesDrug,
  isGivenInPortions,
  knownAllergies,
  lastHome,
  onsetOf,
  planOf,
  portionsOf,
  pumpOrder,
  roundHalfUp,
  runningRate,
  SEVERITY_WORDS,
  SIDE_EFFECT_WORDS,
  standingEffects,
  standingMedicines,
  standingReadings,
  STATUS_WORDS,
  valueOf,
  yearsOld,
  type Board,
  type Iso,
  type LiveSession,
} from '@chairside/domain';
import { HOME_WORDS } from '../home/words.en.js';
import { weightWords } from '../sessions/dose-facts.js';
import { charted } from '../sessions/reading-lines.js';
import { portionOrderText, portionText } from '../sessions/portion-lines.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { moveLines } from '../sessions/step-lines.js';
import { clockSeconds, clockTime } from '../vitals/clock-time.js';
import { coverFact, lastIntakeFact, lineFact } from './line-and-cover.js';
import { EMS_WORDS as words } from './words.en.js';

/** One thing that a crew asks, and what is charted of it. */
export interface EmsFact {
  label: string;
  lines: string[];
  /** Must not be overlooked. */
  isUrgent?: boolean;
}

const LAST_SETS = 4;
const LAST_STEPS = 6;

/** All of it, in the order in which it is asked. */
export function emsFacts(view: SessionInView, board: Board, now: Iso): EmsFact[] {
  return [
    patientFact(view),
    ...placeFact(view),
    allergyFact(view),
    ...drugFacts(view, now),
    ...lineFact(view),
    lastIntakeFact(view, now),
    timesFact(view),
    setsFact(view),
    ...lastFacts(view, board),
    coverFact(board, now),
  ];
}

function patientFact(view: SessionInView): EmsFact {
  const { patient, session, day } = view;
  const birth = patient?.birthDate ? [words.born(birthWords(patient.birthDate), yearsOld(patient.birthDate, day))] : [];
  const number = patient ? [words.number(patient.number)] : [];
  const weight = `${words.weight}: ${weightWords(view) ?? words.notCharted}`;
  const treated = session.condition ? [`${words.treatedFor}: ${CONDITION_WORDS[session.condition]}`] : [];
  return { label: words.patient, lines: [[...birth, ...number].join(', '), weight, ...treated] };
}

/** What is charted; that there are none only where somebody asked: nothing charted says nothing. */
/** Where the crew is to go when the patient is at home (floor rule 21). */
function placeFact({ session, protocol }: SessionInView): EmsFact[] {
  if (protocol.home === null) return [];
  const place = lastHome(session, 'place');
  const peer = lastHome(session, 'peer');
  const lines = [
    place ? HOME_WORDS.place(place.street, place.county) : HOME_WORDS.noAddress,
    ...(peer ? [words.withPeer(HOME_WORDS.peerLine(peer.name, peer.phone))] : []),
  ];
  return [{ label: HOME_WORDS.address, lines, isUrgent: true }];
}

function allergyFact({ patient, session, timeZone }: SessionInView): EmsFact {
  const known = knownAllergies(patient, session);
  const line =
    known.kind === 'charted'
      ? known.words
      : known.kind === 'none'
        ? words.noneKnown(clockTime(known.askedAt, timeZone))
        : words.noAllergies;
  return { label: words.allergies, lines: [line], isUrgent: known.kind !== 'none' };
}

/** What was ordered and given, with the word "estimated" until it was read from the pump (floor rule 11). */
function drugFacts(view: SessionInView, now: Iso): EmsFact[] {
  const { session, protocol, timeZone } = view;
  if (isGivenInPortions(protocol)) return portionFacts(view);
  const plan = planOf(session);
  const order = pumpOrder(session);
  if (!plan || !order) {
    return [{ label: words.drug, lines: [!givesDrug(protocol) ? words.noDrug : words.notStarted] }];
  }
  const ordered = `${words.order}: ${words.ordered(tenth(plan.doseMg), order.doseMgPerKg, order.minutes)}`;
  const dose = doseShown(session, now);
  if (!dose) return [{ label: words.drug, lines: [words.drugOf[protocol.route], ordered, words.notStarted] }];
  const rate = runningRate(session);
  const read = dose.pumpReadAt === null ? [] : [words.pumpReadAt(clockTime(dose.pumpReadAt, timeZone))];
  const given = [
    words.givenMg(tenth(dose.infusedMg), tenth(plan.doseMg)),
    ...(dose.estimated ? [words.estimated] : []),
    ...read,
  ];
  const volume = words.volume(tenth(dose.infusedMl), tenth(plan.volumeMl), rate === null ? '' : words.atRate(rate));
  return [
    { label: words.drug, lines: [words.drugOf[protocol.route], ordered] },
    { label: words.given, lines: [given.join(', '), `${words.pump}: ${volume}`], isUrgent: true },
  ];
}

/** Each portion with its time; what was ordered beside it. */
function portionFacts({ session, protocol, timeZone }: SessionInView): EmsFact[] {
  const drug = words.drugOf[protocol.route];
  const { order } = session;
  const ordered = order && !('minutes' in order) ? [portionOrderText(order)] : [];
  const given = portionsOf(session).map(
    (portion) => `${clockSeconds(portion.at, timeZone)} ${portionText(portion).join(', ')}`,
  );
  if (given.length === 0) return [{ label: words.drug, lines: [drug, ...ordered, words.notStarted] }];
  return [
    { label: words.drug, lines: [drug, ...ordered] },
    { label: words.given, lines: given, isUrgent: true },
  ];
}

function timesFact(view: SessionInView): EmsFact {
  const steps = moveLines(view)
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(-LAST_STEPS);
  const lines = steps.map(({ at, what }) => `${clockTime(at, view.timeZone)} ${what}`);
  return { label: words.times, lines: [`${words.status}: ${STATUS_WORDS[view.session.status]}`, ...lines] };
}

/** The last sets of what is watched: a weight alone tells a crew nothing of how the patient is. */
function setsFact({ session, protocol, timeZone }: SessionInView): EmsFact {
  const watched = Object.values(protocol.checks).flatMap((groups) => groups.flatMap(({ measures }) => measures));
  const sets = standingReadings(session.readings)
    .filter((reading) => watched.some((measure) => valueOf(reading, measure) !== undefined))
    .slice(-LAST_SETS)
    .reverse();
  const lines = sets.map((reading) => `${clockTime(reading.takenAt, timeZone)}  ${charted(reading)}`);
  return { label: words.sets, lines: lines.length > 0 ? lines : [words.noSets] };
}

function lastFacts({ session, timeZone }: SessionInView, board: Board): EmsFact[] {
  const effects = standingEffects(session).map((effect) => {
    const { severity, action } = effectNow(effect);
    const done = action === 'none' || action === 'not-charted' ? [] : [EFFECT_ACTION_WORDS[action]];
    const said = [`${SIDE_EFFECT_WORDS[effect.term]}, ${SEVERITY_WORDS[severity].toLowerCase()}`, ...done].join(', ');
    return `${clockTime(onsetOf(effect), timeZone)} ${said}`;
  });
  const escort = gateRecord(session, 'escort');
  const named = escort ? [escort.name, escort.relation, escort.phone].filter(Boolean).join(', ') : words.noEscort;
  return [
    { label: words.effects, lines: effects.length > 0 ? effects : [words.noEffects] },
    { label: words.rescue, lines: rescueLines(session, board, timeZone) },
    { label: words.escort, lines: [named] },
  ];
}

/** The medicines that were given, and what was tapped in an emergency of this patient, in the order of their times. */
function rescueLines(session: LiveSession, { helpCalls }: Board, timeZone: string): string[] {
  const given = standingMedicines(session).map(({ at, what }) => ({ at, said: doseWords(what) }));
  const tapped = Object.values(helpCalls)
    .filter(({ place }) => place.sessionId === session.id)
    .flatMap((call) => call.notes)
    .map(({ at, event, words: more }) => ({
      at,
      said: [EMERGENCY_EVENT_WORDS[event], more].filter(Boolean).join(': '),
    }));
  const all = [...given, ...tapped].sort((a, b) => a.at.localeCompare(b.at));
  return all.length === 0 ? [words.noRescue] : all.map(({ at, said }) => `${clockSeconds(at, timeZone)} ${said}`);
}

/** One decimal at most, and no trailing zero. */
function tenth(value: number): string {
  return String(roundHalfUp(value, 1));
}
