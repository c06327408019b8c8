import {
  ANSWER_WORDS,
  clinicDay,
  coSignedActs,
  GATE_WORDS,
  IV_SITE_WORDS,
  PREPARATION_WORDS,
  type CoSignature,
  type Iso,
  type LiveSession,
  type PreparationRecord,
  type StepOf,
} from '@chairside/domain';
import { dayInWeek } from '../plan/plan-days.js';
import { clockTime } from '../vitals/clock-time.js';
import { PREPARATION_LINE_WORDS as words } from './preparation-line-words.en.js';
import type { TimelineLine } from './timeline-line.js';

/** What was asked or looked at before the drug, and what was answered. */
export function preparationText(record: PreparationRecord, timeZone: string): string {
  return `${PREPARATION_WORDS[record.preparation]}: ${answerText(record, timeZone)}`;
}

/** What was answered, in words. */
export function answerText(record: PreparationRecord, timeZone: string): string {
  switch (record.preparation) {
    case 'fasting':
      return words.times(
        timeBefore(record.foodAt, record.at, timeZone),
        timeBefore(record.clearDrinkAt, record.at, timeZone),
      );
    case 'iv-access':
      return words.line(IV_SITE_WORDS[record.site].toLowerCase(), record.gauge, record.isPatent);
    default: {
      const said = record.answers.map((answer) => ANSWER_WORDS[answer].toLowerCase()).join(', ');
      return record.note === null ? said : `${said}, “${record.note}”`;
    }
  }
}

/** The time of what was before something else, with its day where that is another: "Fri 27 Nov 22:19". */
function timeBefore(at: Iso, then: Iso, timeZone: string): string {
  const day = clinicDay(at, timeZone);
  const clock = clockTime(at, timeZone);
  return day === clinicDay(then, timeZone) ? clock : `${dayInWeek(day)} ${clock}`;
}

/** Who read the pump, and what a provider answered for, when a session was made ready, begun or resumed. */
export function goWords(
  step: StepOf<'ready' | 'start' | 'first-dose' | 'resume'>,
  name: (id: string) => string,
): string[] {
  const { overrides, orderedBy, by } = step;
  const isDecided = overrides.length > 0 || orderedBy !== null;
  return [
    ...('secondPersonId' in step && step.secondPersonId !== null
      ? [words.secondPerson(name(step.secondPersonId))]
      : []),
    ...('checkedAlone' in step && step.checkedAlone !== null ? [words.checkedAlone(step.checkedAlone)] : []),
    ...(isDecided ? [orderedBy === null ? words.decidedBy(name(by)) : words.decidedByVoice(name(orderedBy))] : []),
    ...overrides.map(({ gate, reason }) => words.passed(GATE_WORDS[gate], reason)),
  ];
}

/** A provider's name under what was done before. */
export function signatureLine(
  { key, at, by }: CoSignature,
  session: LiveSession,
  name: (id: string) => string,
): TimelineLine {
  const act = coSignedActs(session).find((owed) => owed.key === key)?.act;
  const what = act ? words.coSigned[act.kind] : words.signed;
  return { key: `signature ${key}`, at, kind: 'step', what, old: [], details: [name(by)] };
}
