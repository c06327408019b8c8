import type { DayReview, ReviewedAlert, ReviewedEvent, ReviewedSession } from '@chairside/contracts';
import {
  ADVERSE_EVENT_WORDS,
  EVENT_ACTION_WORDS,
  eventNow,
  gradeWords,
  isSevereAlert,
  OUTCOME_WORDS,
  SERIOUS_WORDS,
  SEVERE_MOVES,
  sessionStatus,
  TOLD_FROM,
  type AdverseEvent,
  type GivenBeyond,
  type Iso,
  type SessionMove,
} from '@chairside/domain';
import { conditionWords } from '../board/alert-words.js';
import { beyondWords } from '../sessions/beyond-words.js';
import { TIMELINE_WORDS } from '../sessions/timeline-words.en.js';
import { PAUSE_REASON_WORDS, STOP_REASON_WORDS } from '../sessions/words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { REVIEW_WORDS } from './words.en.js';

const words = REVIEW_WORDS.severe;

interface SevereEvent {
  level: 'high' | 'medium';
  at: Iso;
  /** "SpO₂ 84%, at or below 85"; "Stopped early". */
  what: string;
}

/** What happened to one patient, and what was done. */
export interface SevereSession {
  session: ReviewedSession;
  events: SevereEvent[];
  /** In the order in which it was done. */
  done: string[];
}

/** The sessions with a value at a critical limit, an early stop, a transfer, or who left; the first event first. */
export function severeSessions({ sessions, timeZone }: Pick<DayReview, 'sessions' | 'timeZone'>): SevereSession[] {
  return sessions
    .map((session) => ({ session, events: eventsOf(session, timeZone), done: doneWords(session, timeZone) }))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => (a.events[0]?.at ?? '').localeCompare(b.events[0]?.at ?? ''));
}

function eventsOf({ alerts, steps, events }: ReviewedSession, timeZone: string): SevereEvent[] {
  const values = alerts
    .filter(isSevereAlert)
    .map((alert): SevereEvent => ({ level: 'high', at: alert.since, what: valueWords(alert, timeZone) }));
  const moves = steps
    .filter(({ move }) => SEVERE_MOVES.includes(move))
    .map(({ move, at }): SevereEvent => ({ level: 'medium', at, what: TIMELINE_WORDS.step[move] }));
  const graded = events
    .filter(({ event }) => eventNow(event).grade >= TOLD_FROM)
    .map(({ event }): SevereEvent => ({ level: 'high', at: event.at, what: eventWords(event) }));
  const beyond = steps.flatMap((step): SevereEvent[] => {
    const given = givenBeyond(step);
    if (!given) return [];
    const what = words.given(TIMELINE_WORDS.step[step.move], beyondWords(given.findings, timeZone));
    return [{ level: 'high', at: step.at, what }];
  });
  return [...values, ...moves, ...beyond, ...graded].sort((a, b) => a.at.localeCompare(b.at));
}

/** "BP 188/114, at or above 180/110, unconfirmed". */
function valueWords({ condition, facts }: ReviewedAlert, timeZone: string): string {
  const { what, rest } = conditionWords(condition, facts, timeZone);
  const isUnconfirmed = 'confirmed' in condition && !condition.confirmed;
  return [what, rest, ...(isUnconfirmed ? [words.unconfirmed] : [])].join(', ');
}

/** "Low oxygen or shallow breathing, grade 2: SpO₂ 90 to 91, oxygen". */
function eventWords({ term, states }: AdverseEvent): string {
  const { grade, serious } = eventNow({ states });
  const said = words.graded(ADVERSE_EVENT_WORDS[term].label, grade, gradeWords(term, grade));
  return serious === null ? said : `${said}, ${words.serious(SERIOUS_WORDS[serious])}`;
}

type Step = ReviewedSession['steps'][number];
type Deed = [at: Iso, said: string];

/** What of the visit answers to an event: how the drug went on, and how the patient went. */
const ANSWERS: readonly SessionMove[] = ['pause', 'resume', 'stop', 'transfer', 'leave', 'discharge'];

function doneWords({ alerts, steps, status, events }: ReviewedSession, timeZone: string): string[] {
  const severe = alerts.filter(isSevereAlert);
  const first =
    [
      ...severe.map(({ since }) => since),
      ...events.map(({ event }) => event.at),
      ...steps.filter(isSevereStep).map(({ at }) => at),
    ].sort()[0] ?? '';
  const answers = steps.filter(({ move, at }) => ANSWERS.includes(move) && at >= first);
  const deeds: Deed[] = [
    ...severe.flatMap((alert) => alertDeeds(alert, timeZone)),
    ...answers.map((step): Deed => [step.at, stepWords(step, timeZone)]),
    ...events.filter(({ event }) => eventNow(event).grade >= TOLD_FROM).map((one) => eventDeed(one, timeZone)),
  ];
  const said = deeds.sort(([a], [b]) => a.localeCompare(b)).map(([, what]) => what);
  return sessionStatus(status).inClinic ? [...said, words.stillHere] : said;
}

function isSevereStep(step: Step): boolean {
  return SEVERE_MOVES.includes(step.move) || givenBeyond(step) !== undefined;
}

function givenBeyond(step: Step): GivenBeyond | undefined {
  return 'asGiven' in step ? step.asGiven : undefined;
}

function alertDeeds({ raisedAt, takenAt, takenBy, settledAt }: ReviewedAlert, timeZone: string): Deed[] {
  const taken: Deed =
    takenAt === null
      ? [raisedAt, words.nobodyTook]
      : [takenAt, words.takenBy(takenBy ?? words.somebody, clockTime(takenAt, timeZone))];
  return settledAt === null ? [taken] : [taken, [settledAt, words.settled(clockTime(settledAt, timeZone))]];
}

/** What was done for an adverse event beside the pump, who was told, and what became of it. */
function eventDeed({ event, medicines, toldTo }: ReviewedEvent, timeZone: string): Deed {
  const { actions, outcome, recordedAt } = eventNow(event);
  const told = event.told.at(-1);
  const done = [
    ...medicines,
    ...actions.map((action) => EVENT_ACTION_WORDS[action].toLowerCase()),
    told ? words.told(toldTo ?? words.somebody, clockTime(told.at, timeZone)) : words.untold,
    OUTCOME_WORDS[outcome].toLowerCase(),
  ];
  return [recordedAt, `${ADVERSE_EVENT_WORDS[event.term].label}: ${done.join(', ')}`];
}

function stepWords(step: Step, timeZone: string): string {
  const why = reasonOf(step);
  return words.step(
    TIMELINE_WORDS.step[step.move],
    clockTime(step.at, timeZone),
    why === null ? '' : words.because(why),
  );
}

function reasonOf(step: Step): string | null {
  if (step.move === 'pause') return PAUSE_REASON_WORDS[step.reason];
  if (step.move === 'stop') return step.reason && STOP_REASON_WORDS[step.reason];
  return step.move === 'transfer' || step.move === 'leave' ? `“${step.reason}”` : null;
}
