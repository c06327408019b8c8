import { CRITERION_WORDS, GATE_WORDS, unreachable, type CoSignedAct } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import type { OwedTask } from './tasks.js';
import { TASKS_WORDS as words } from './words.en.js';

/** What was done, by whom, on whose word, and why: a whole sentence for each, so that nobody signs what they did not read. */
export function taskLines({ act, by }: OwedTask, name: (id: string) => string, timeZone: string): string[] {
  const { step } = act;
  const clock = clockTime(step.at, timeZone);
  switch (act.kind) {
    case 'checked-alone':
      return [words.alone(clock, name(step.by), act.step.checkedAlone ?? '')];
    case 'step-by-voice': {
      const passed = passedLines(act);
      const done = words.byVoice(
        clock,
        words.did[act.step.move],
        name(step.by),
        by === null ? words.somebody : name(by),
      );
      return [done, ...(passed.length === 0 ? [words.first] : passed)];
    }
    default:
      return unreachable(act);
  }
}

function passedLines({ step }: Extract<CoSignedAct, { kind: 'step-by-voice' }>): string[] {
  if (step.move === 'discharge')
    return step.passed.map(({ criterion, reason }) => words.passed(CRITERION_WORDS[criterion], reason));
  return step.overrides.map(({ gate, reason }) => words.passed(GATE_WORDS[gate], reason));
}
