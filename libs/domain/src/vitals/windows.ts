import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { CheckWindow, Protocol } from '../protocols/protocol.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { answersMeasure } from '../review/whole-set.js';
import type { Measure } from './measures.js';
import { standingReadings } from './vitals-reading.js';

type Watched = Pick<LiveSession, 'steps' | 'readings'>;

/** A window of time after the first dose, in times of the clinic, and what of it nobody has looked at yet. */
export interface OpenWindow {
  window: CheckWindow;
  dueAt: Iso;
  untilAt: Iso | null;
  missing: Measure[];
}

/**
 * The windows after the first dose in which something is still to be looked at; nothing before it. What was taken before
 * a window opens does not answer for it.
 * @param closesAtEnd whether only what was taken by the window's end answers, or what came later too
 */
export function openWindows(
  session: Watched,
  { windows }: Pick<Protocol, 'windows'>,
  closesAtEnd = false,
): OpenWindow[] {
  const startedAt = drugStart(session);
  if (startedAt === undefined) return [];
  return windows.flatMap((window) => {
    const fromAt = minutesAfter(startedAt, window.fromMinutes);
    const untilAt = window.untilMinutes === null ? null : minutesAfter(startedAt, window.untilMinutes);
    const taken = standingReadings(session.readings).filter(
      ({ takenAt }) => takenAt >= fromAt && (!closesAtEnd || untilAt === null || takenAt <= untilAt),
    );
    const missing = window.measures.filter((measure) => !taken.some((reading) => answersMeasure(reading, measure)));
    return missing.length === 0
      ? []
      : [{ window, dueAt: minutesAfter(startedAt, window.dueMinutes), untilAt, missing }];
  });
}
