import { CRITERION_WORDS, doseWords, GATE_WORDS, unreachable, type CoSignedAct } from '@chairside/domain';
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
    case 'medicine-by-voice':
      return [words.given(clock, act.given.what ? doseWords(act.given.what) : '', name(saidBy), provider)];
    case 'limit-by-voice':
      return [words.limit(clock, customWords(act.limit), name(saidBy), provider, act.limit.reason)];
    case 'step-by-voice':
      return [words.byVoice(clock, words.did[act.step.move], name(saidBy), provider), ...whatOf(act)];
    default:
      return unreachable(act);
  }
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
