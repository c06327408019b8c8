import {
  birthWords,
  CHECK_WORDS,
  clinicDay,
  CRITERION_WORDS,
  differencesOf,
  doseWords,
  hasPumpRun,
  lastStep,
  noticeHours,
  noticeWords,
  sessionMove,
  totalOf,
  unreachable,
  type DoseDecision,
  type DoseOrder,
  type PumpOrder,
  type GateRecord,
  type LiveSession,
  type SessionStep,
  type StepOf,
} from '@chairside/domain';
import { differs } from '../board/gates-ahead.js';
import { beyondIn } from './beyond-words.js';
import { dosedForWords } from './dosing-weight-words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { portionOrderText, portionText } from './portion-lines.js';
import { PORTION_WORDS } from './portion-words.en.js';
import { enteredLater } from './entered-later.js';
import { goWords, preparationText, signatureLine } from './preparation-lines.js';
import { beyondOrder, bolusLine, pumpLines } from './pump-lines.js';
import type { SessionInView } from './session-in-view.js';
import type { TimelineLine } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';
import { TITRATION_WORDS } from './titration-words.en.js';
import { CANCEL_REASON_WORDS, PAUSE_REASON_WORDS, STOP_REASON_WORDS } from './words.en.js';

/** The moves of a visit, with what was said and read with each. */
export function moveLines(view: SessionInView): TimelineLine[] {
  const { session } = view;
  const name = nameIn(view);
  return session.steps.flatMap((step, index, steps): TimelineLine[] => {
    if (sessionMove(step.move).undoes) return [];
    const said = [words.step[step.move], ...saidWith(step, session)].join(' · ');
    const details = [
      name(step.by),
      ...aside(step, name),
      ...beyondIn(step, view.timeZone),
      ...enteredLater(step.at, step.recordedAt, view),
    ];
    const charted = bolusLine(line(`step ${index}`, step.at, said, details), step, view, name);
    const next = steps[index + 1];
    return [next && sessionMove(next.move).undoes ? undone(charted, next, view) : charted];
  });
}

/** Moves, signed papers, orders and pump readings: everything that was done and is not a set. */
export function stepLines(view: SessionInView): TimelineLine[] {
  const { session } = view;
  const name = nameIn(view);
  return [
    ...moveLines(view),
    ...session.gates.map((record, index) => gateLine(record, `gate ${index}`, view)),
    ...pumpLines(view, name),
    ...[...session.earlierOrders, ...(session.order ? [session.order] : [])].map((order, index) =>
      orderLine(order, `order ${index}`, name),
    ),
    ...session.coSignatures.map((signature) => signatureLine(signature, session, name)),
  ];
}

function nameIn({ staff }: SessionInView): (id: string) => string {
  return (id) => staff[id]?.name ?? words.somebody;
}

function line(key: string, at: string, what: string, details: string[]): TimelineLine {
  return { key, at, kind: 'step', what, old: [], details };
}

/** A paper stands where it was signed; one of another day where it was charted, with its date. */
function gateLine(record: GateRecord, key: string, view: SessionInView): TimelineLine {
  const by = nameIn(view)(record.by);
  const signedAt = record.gate === 'consent' ? record.signedAt : record.at;
  const signedOn = clinicDay(signedAt, view.timeZone);
  if (signedOn !== clinicDay(record.at, view.timeZone)) {
    return line(key, record.at, gateText(record, view.timeZone), [by, words.signedOn(birthWords(signedOn))]);
  }
  const recordedAt = 'recordedAt' in record ? record.recordedAt : record.at;
  const details = [by, ...otherThanOrdered(record, view), ...enteredLater(signedAt, recordedAt, view)];
  return line(key, signedAt, gateText(record, view.timeZone), details);
}

/** A second check that read something else than what is ordered. */
function otherThanOrdered(record: GateRecord, { session }: SessionInView): string[] {
  if (record.gate !== 'second-person' && record.gate !== 'dose-check') return [];
  // beside the order that stood then: one that was signed later is no fault of the check
  const order = [...session.earlierOrders, session.order].findLast((one) => one && one.signedAt <= record.at) ?? null;
  const differing = differencesOf({ ...session, order }, record) ?? [];
  return differing.length === 0 ? [] : [words.differed(differing.map(differs).join('; '))];
}

/** A step that was taken back stays where it was, struck through, with who took it back, and why. */
function undone(charted: TimelineLine, by: SessionStep, view: SessionInView): TimelineLine {
  const details = [...charted.details, words.undone(clockTime(by.at, view.timeZone), nameIn(view)(by.by))];
  const what = [words.step[by.move], ...saidWith(by, view.session)].join(' · ');
  return { ...charted, what, old: [charted.what], details };
}

function orderLine(order: DoseOrder, key: string, name: (id: string) => string): TimelineLine {
  const what = 'minutes' in order ? pumpOrderText(order) : portionOrderText(order);
  const why = order.reason === null ? [] : [`“${order.reason}”`];
  const rescue = order.rescue.length === 0 ? [] : [words.rescueSigned(order.rescue.map(doseWords).join(', '))];
  const weight = 'dosingWeight' in order && order.dosingWeight ? [dosedForWords(order.dosingWeight)] : [];
  return line(key, order.signedAt, [what, ...weight].join(', '), [name(order.signedBy), ...why, ...rescue]);
}

function pumpOrderText({ doseMgPerKg, minutes, concentrationMgPerMl, bolusMgPerKg }: PumpOrder): string {
  const dose = words.order(doseMgPerKg, minutes, concentrationMgPerMl);
  return [dose, ...(bolusMgPerKg === null ? [] : [words.bolusOrdered(bolusMgPerKg)])].join(', ');
}

/** What a step says beside its name. */
function saidWith(step: SessionStep, session: LiveSession): string[] {
  const pumpMl = 'pumpMl' in step ? step.pumpMl : null;
  const volume = pumpMl === null ? [] : [[words.pumpRead(pumpMl), ...beyondOrder(session, pumpMl)].join(', ')];
  switch (step.move) {
    case 'start':
    case 'resume':
      return step.rateMlPerHour === null ? [] : [words.rate(step.rateMlPerHour)];
    case 'change-rate':
      return [words.rate(step.rateMlPerHour), PAUSE_REASON_WORDS[step.reason], ...volume];
    case 'first-dose':
    case 'next-dose':
      return portionText(step.portion);
    case 'bolus':
      return [TITRATION_WORDS.bolus(step.bolusMl)];
    case 'pause':
      return [PAUSE_REASON_WORDS[step.reason], ...volume];
    case 'stop':
      return step.reason === null ? [openWords(session)] : [STOP_REASON_WORDS[step.reason], ...volume];
    case 'complete':
      return volume;
    case 'cancel':
      return [CANCEL_REASON_WORDS[step.reason], ...quoted(step.words), ...noticeOf(session, step)];
    case 'no-show':
      return [words.attempts(step.contactAttempts)];
    case 'discharge':
      return step.escortSeen ? [words.escortSeen] : [];
    case 'check-in':
      return [
        ...(step.lateReason === null ? [] : [words.cameLate, ...quoted(step.lateReason)]),
        words.identifiers(step.identifiers.length),
      ];
    default:
      return 'reason' in step ? quoted(step.reason) : [];
  }
}

function quoted(said: string | null): string[] {
  return said === null ? [] : [`“${said}”`];
}

/** How long before its booked start a visit was called off, by the step that stands. */
function noticeOf(session: LiveSession, step: SessionStep): string[] {
  const hours = lastStep(session, 'cancel') === step ? noticeHours(session) : null;
  return hours === null ? [] : [noticeWords(hours)];
}

function openWords(session: LiveSession): string {
  return hasPumpRun(session) ? words.notDescribed : words.reasonOpen;
}

function aside(step: SessionStep, name: (id: string) => string): string[] {
  if (step.move === 'change-rate' || step.move === 'bolus') return decisionWords(step, name);
  if (step.move === 'stop' && step.describedBy !== null) return [words.describedBy(name(step.describedBy))];
  if ('overrides' in step) return goWords(step, name);
  if (step.move === 'discharge') return passedWords(step, name);
  return [];
}

/** Who said so, where the order did not cover it, and why it was unusual. */
function decisionWords({ orderedBy, remark }: DoseDecision, name: (id: string) => string): string[] {
  return [
    ...(orderedBy === null ? [] : [words.decidedByVoice(name(orderedBy))]),
    ...(remark === null ? [] : [`“${remark}”`]),
  ];
}

/** What was not met, and who answers for it. */
function passedWords({ passed, orderedBy, by }: StepOf<'discharge'>, name: (id: string) => string): string[] {
  if (passed.length === 0) return [];
  return [
    orderedBy === null ? words.decidedBy(name(by)) : words.decidedByVoice(name(orderedBy)),
    ...passed.map(({ criterion, reason }) => words.passed(CRITERION_WORDS[criterion], reason)),
  ];
}

function gateText(record: GateRecord, timeZone: string): string {
  switch (record.gate) {
    case 'consent':
      return words.consent(record.version);
    case 'escort':
      return words.escort(record.name, record.relation);
    case 'preparation':
      return preparationText(record, timeZone);
    case 'second-person':
      return words.secondCheck(record.rateMlPerHour, record.volumeMl);
    case 'dose-check':
      return PORTION_WORDS.doseChecked(record.doseMg, record.volumeMl);
    case 'check':
      return words.check(CHECK_WORDS[record.check], record.answer);
    case 'aldrete':
    case 'padss':
      return words.score(record.gate, totalOf(record));
    default:
      return unreachable(record);
  }
}
