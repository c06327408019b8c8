import { hasPumpRun, sessionMove, unreachable, type GateRecord, type SessionStep } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import type { SessionInView } from './session-in-view.js';
import type { TimelineLine } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';
import { CANCEL_REASON_WORDS, PAUSE_REASON_WORDS, STOP_REASON_WORDS } from './words.en.js';

/** Moves, signed papers, orders and pump readings: everything that was done and is not a set. */
export function stepLines(view: SessionInView): TimelineLine[] {
  const { session } = view;
  const name = (id: string): string => view.staff[id]?.name ?? words.somebody;
  const line = (key: string, at: string, what: string, details: string[]): TimelineLine => ({
    key,
    at,
    kind: 'step',
    what,
    old: [],
    details,
  });
  return [
    ...session.steps.flatMap((step, index, steps): TimelineLine[] => {
      if (sessionMove(step.move).undoes) return [];
      const said = [words.step[step.move], ...saidWith(step, hasPumpRun(session))].join(' · ');
      const charted = line(`step ${index}`, step.at, said, [name(step.by), ...aside(step, name)]);
      const next = steps[index + 1];
      return [next && sessionMove(next.move).undoes ? undone(charted, next, name(next.by), view.timeZone) : charted];
    }),
    ...session.gates.map((record, index) => line(`gate ${index}`, record.at, gateText(record), [name(record.by)])),
    ...session.pumpReadings.map(({ at, pumpMl, by }) => line(`pump ${at}`, at, words.pumpVolume(pumpMl), [name(by)])),
    ...(session.order ? [orderLine(session.order, name, line)] : []),
  ];
}

/** A step that was taken back stays where it was, struck through, with who took it back. */
function undone(charted: TimelineLine, by: SessionStep, name: string, timeZone: string): TimelineLine {
  const details = [...charted.details, words.undone(clockTime(by.at, timeZone), name)];
  return { ...charted, what: words.step[by.move], old: [charted.what], details };
}

function orderLine(
  order: NonNullable<SessionInView['session']['order']>,
  name: (id: string) => string,
  line: (key: string, at: string, what: string, details: string[]) => TimelineLine,
): TimelineLine {
  const what = words.order(order.doseMgPerKg, order.minutes, order.concentrationMgPerMl);
  const why = order.reason === null ? [] : [`“${order.reason}”`];
  return line('order', order.signedAt, what, [name(order.signedBy), ...why]);
}

/** What a step says beside its name. */
function saidWith(step: SessionStep, hasPump: boolean): string[] {
  const volume = 'pumpMl' in step && step.pumpMl !== null ? [words.pumpRead(step.pumpMl)] : [];
  switch (step.move) {
    case 'start':
    case 'resume':
      return step.rateMlPerHour === null ? [] : [words.rate(step.rateMlPerHour)];
    case 'pause':
      return [PAUSE_REASON_WORDS[step.reason], ...volume];
    case 'stop':
      return step.reason === null
        ? [hasPump ? words.notDescribed : words.reasonOpen]
        : [STOP_REASON_WORDS[step.reason], ...volume];
    case 'complete':
      return volume;
    case 'cancel':
      return [CANCEL_REASON_WORDS[step.reason]];
    case 'no-show':
      return [words.attempts(step.contactAttempts)];
    case 'discharge':
      return step.escortSeen ? [words.escortSeen] : [];
    case 'check-in':
      return [words.identifiers(step.identifiers.length)];
    case 'transfer':
    case 'leave':
    case 'reassess':
    case 'reopen':
      return [`“${step.reason}”`];
    case 'seat':
    case 'ready':
    case 'undo-stop':
      return [];
    default:
      return unreachable(step);
  }
}

function aside(step: SessionStep, name: (id: string) => string): string[] {
  if (step.move === 'start' && step.secondPersonId !== null) return [words.secondPerson(name(step.secondPersonId))];
  if (step.move === 'stop' && step.describedBy !== null) return [words.describedBy(name(step.describedBy))];
  return [];
}

function gateText(record: GateRecord): string {
  switch (record.gate) {
    case 'consent':
      return words.consent(record.version);
    case 'escort':
      return words.escort(record.name, record.relation);
    case 'second-person':
      return words.secondCheck(record.rateMlPerHour, record.volumeMl);
    default:
      return unreachable(record);
  }
}
