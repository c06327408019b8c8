import type { LastingFigure } from '../discharge/not-cleared.js';

/** Whether two alerts name the same figures, values and limits. */
export function isSameLasting(now: readonly LastingFigure[], before: readonly LastingFigure[]): boolean {
  const key = ({ measure, value, kind, limit, since }: LastingFigure): string =>
    [measure, value, kind, limit, since].join(' ');
  return now.map(key).join() === before.map(key).join();
}

/** Whether one of them is further from clear than it was named, or was not named. */
export function isFurtherFromClear(now: readonly LastingFigure[], before: readonly LastingFigure[]): boolean {
  return now.some(({ measure, kind, value }) => {
    const named = before.find((one) => one.measure === measure && one.kind === kind);
    return !named || (kind === 'too-high' ? value > named.value : value < named.value);
  });
}
