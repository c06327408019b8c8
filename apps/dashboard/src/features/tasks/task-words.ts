import {
  ADVERSE_EVENT_WORDS,
  CRITERION_WORDS,
  doseWords,
  EVENT_ACTION_WORDS,
  eventNow,
  GATE_WORDS,
  gradeWords,
  OUTCOME_WORDS,
  shownMg,
  unreachable,
  worstGrade,
  type AdverseEvent,
  type CoSignedAct,
  type SessionStep,
} from '@chairside/domain';
import { STOP_REASON_WORDS } from '../sessions/words.en.js';
import { beyondWords } from '../sessions/beyond-words.js';
import { customWords } from '../limits/limit-lines.js';
import { clockTime } from '../vitals/clock-time.js';
import type { OwedTask } from './tasks.js';
import { TASKS_WORDS as words } from './words.en.js';

/** What was done, by whom, on whose word, and why: a whole sentence for each, so that nobody signs what they did not read. */
export function taskLines(
  { act, by, since, saidBy }: OwedTask,
  name: (id: string) => string,
  timeZone: string,
): string[] {
  const clock = clockTime(since, timeZone);
  const provider = by === null ? words.somebody : name(by);
  switch (act.kind) {
    case 'checked-alone':
      return [words.alone(clock, name(saidBy), act.step.checkedAlone ?? '')];
    case 'given-beyond':
      return [
        words.givenBeyond(clock, name(saidBy), act.given.words),
        ...givenOf(act.step),
        words.itWas(beyondWords(act.given.findings, timeZone)),
      ];
    case 'medicine-by-voice':
      return [words.given(clock, act.given.what ? doseWords(act.given.what) : '', name(saidBy), provider)];
    case 'adverse-event':
      return eventTask(act.event, clock, name);
    case 'early-stop':
      return [words.earlyStop(clock, name(saidBy), STOP_REASON_WORDS[act.step.reason ?? 'other'])];
    case 'limit-by-voice':
      return [words.limit(clock, customWords(act.limit), name(saidBy), provider, act.limit.reason)];
    case 'step-by-voice':
      return [words.byVoice(clock, words.did[act.step.move], name(saidBy), provider), ...whatOf(act)];
    default:
      return unreachable(act);
  }
}

/** The figure that a provider signs for. */
function givenOf(step: SessionStep | null): string[] {
  if (step === null) return [];
  if ('portion' in step) return [words.mg(shownMg(step.portion.doseMg))];
  if (step.move === 'bolus') return [words.bolus(step.bolusMl)];
  const rate = step.move === 'start' || step.move === 'change-rate' ? step.rateMlPerHour : null;
  return rate === null ? [] : [words.rate(rate)];
}

/** What happened, how grave it ever was, and what was done: the director signs what they have read. */
function eventTask(event: AdverseEvent, clock: string, name: (id: string) => string): string[] {
  const { by, grade, actions, medicineIds, outcome } = eventNow(event);
  const worst = worstGrade(event);
  const { label } = ADVERSE_EVENT_WORDS[event.term];
  const done = [
    ...actions.map((action) => EVENT_ACTION_WORDS[action]),
    ...(medicineIds.length ? [words.medicine] : []),
  ];
  return [
    words.event(clock, label, worst, gradeWords(event.term, worst), name(by)),
    ...(grade === worst ? [] : [words.gradedNow(grade)]),
    words.done(done.length === 0 ? words.nothingDone : done.join(', '), OUTCOME_WORDS[outcome]),
    ...(event.struck ? [words.struckEvent(name(event.struck.by), event.struck.reason)] : []),
  ];
}

/** What a step by voice passed, or changed of the dose. */
function whatOf({ step }: Extract<CoSignedAct, { kind: 'step-by-voice' }>): string[] {
  switch (step.move) {
    case 'discharge':
      return step.passed.map(({ criterion, reason }) => words.passed(CRITERION_WORDS[criterion], reason));
    case 'change-rate':
      return [words.rate(step.rateMlPerHour), ...remarkOf(step.remark)];
    case 'bolus':
      return [words.bolus(step.bolusMl), ...remarkOf(step.remark)];
    case 'ready':
    case 'start':
    case 'resume':
    case 'first-dose': {
      const passed = step.overrides.map(({ gate, reason }) => words.passed(GATE_WORDS[gate], reason));
      return passed.length === 0 ? [words.first] : passed;
    }
    default:
      return unreachable(step);
  }
}

function remarkOf(remark: string | null): string[] {
  return remark === null ? [] : [words.remark(remark)];
}
