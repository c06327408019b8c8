import {
  differingCheck,
  GATE_SHORT_WORDS,
  gatesBefore,
  isGivenInPortions,
  isPreparation,
  type DifferingFigure,
  type GateName,
  type Id,
  type GateState,
  type Iso,
  type LiveSession,
  type Protocol,
  type StepDetails,
} from '@chairside/domain';
import { isBeingPrepared, type BeingPrepared } from './being-prepared.js';
import { GATES_AHEAD_WORDS as words } from './gates-ahead-words.en.js';

const NOBODY = { overrides: [], orderedBy: null };

const ALONE = { secondPersonId: null, checkedAlone: null, ...NOBODY };
const FIRST_DOSE: StepDetails = { move: 'first-dose', portion: { doseMg: 0, lot: '' }, isLast: false, ...ALONE };

/** The move that a patient who is being prepared waits for. */
const NEXT_STEP: Record<BeingPrepared, StepDetails & { move: keyof Protocol['gates'] }> = {
  'checked-in': { move: 'seat' },
  'pre-assessment': { move: 'ready', ...NOBODY },
  ready: { move: 'start', rateMlPerHour: null, ...ALONE },
};

/** Who is ready waits for the pump, or for the first of several portions: its gates stand with its own move. */
function nextStep(status: BeingPrepared, protocol: Protocol): StepDetails {
  return status === 'ready' && isGivenInPortions(protocol) ? FIRST_DOSE : NEXT_STEP[status];
}

/** The gates of the move that a patient waits for; nothing once the drug ran. */
export function gatesAhead(session: LiveSession, protocol: Protocol, now: Iso): GateState[] | null {
  if (!isBeingPrepared(session.status)) return null;
  const step = nextStep(session.status, protocol);
  // asked in nobody's name: whether this person may make the move is for the server to judge
  return gatesBefore({ session, protocol, step, at: now, by: '' });
}

/** A gate of a list, in words. */
export interface GateLine {
  key: string;
  word: string;
  isPassed: boolean;
  /** It was done, and says something else than it should. */
  isAmiss?: boolean;
}

/**
 * The gates ahead in the words of a tile; nothing once the drug ran. Fetched with the first patient who is being prepared.
 * @public
 */
export function linesAhead(session: LiveSession, protocol: Protocol, now: Iso): GateLine[] | null {
  const gates = gatesAhead(session, protocol, now);
  return gates && shortLines(gates, session);
}

/** The gates in the few words that a tile has room for: what is asked of the patient is one of them, with how much is left. */
export function shortLines(gates: readonly GateState[], session: LiveSession): GateLine[] {
  const plain = gates.flatMap(({ gate, isPassed }): GateLine[] =>
    isPreparation(gate) || isSaidByBaseline(gate, gates) ? [] : [shortLine(gate, isPassed, session)],
  );
  const asked = gates.filter(({ gate }) => isPreparation(gate));
  const left = asked.filter(({ isPassed }) => !isPassed).length;
  return asked.length === 0 ? plain : [...plain, { key: 'asked', word: words.questions(left), isPassed: left === 0 }];
}

/** The first pressure is a part of the baseline: a line of its own is for one that was taken and is too high. */
function isSaidByBaseline(gate: GateName, gates: readonly GateState[]): boolean {
  if (gate !== 'first-pressure') return false;
  const isPassed = (name: GateName) => gates.some((state) => state.gate === name && state.isPassed);
  return isPassed(gate) || !isPassed('baseline');
}

function shortLine(gate: keyof typeof GATE_SHORT_WORDS, isPassed: boolean, session: LiveSession): GateLine {
  const half = gate === 'chair-and-nurse' && !isPassed ? missingHalf(session) : null;
  const line = { key: gate, word: half ?? GATE_SHORT_WORDS[gate], isPassed };
  const amiss = isPassed ? null : differingFigures(session, gate);
  return amiss === null ? line : { ...line, word: `${line.word}: ${amiss.text}`, isAmiss: true };
}

/** Who has one of the two waits for the other alone. */
function missingHalf({ chairId, nurseId }: LiveSession): string | null {
  if (nurseId !== null) return words.chair;
  return chairId === null ? null : words.nurse;
}

/** "615 mL/h, ordered 61.5", and who read it, where a second check says something else than the order. */
export function differingFigures(session: LiveSession, gate: GateName): { by: Id; text: string } | null {
  const found = gate === 'second-person' || gate === 'dose-check' ? differingCheck(session, gate) : null;
  return found && { by: found.by, text: found.figures.map(differs).join('; ') };
}

/** One figure of a second check that is not the ordered one. */
export function differs({ read, ordered, unit }: DifferingFigure): string {
  return words.differs(read, ordered, unit);
}

/** What is still missing, in words; what was checked and differs is no less in the way. */
export function missingWords(session: LiveSession, protocol: Protocol, now: Iso): string {
  const gates = gatesAhead(session, protocol, now) ?? [];
  const open = shortLines(gates, session).filter(({ isPassed }) => !isPassed);
  if (open.length === 0) return words.nothingMissing;
  const missing = open.filter(({ isAmiss }) => !isAmiss).map(({ word }) => word);
  const amiss = open.filter(({ isAmiss }) => isAmiss).map(({ word }) => word);
  return [...amiss, ...(missing.length === 0 ? [] : [words.stillMissing(missing.join(', '))])].map(capital).join('. ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
