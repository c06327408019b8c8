import {
  ALERT_LEVELS,
  minutesAfter,
  minutesBetween,
  type AlertLevel,
  type Iso,
  type Sounding,
} from '@chairside/domain';

interface AlertTones {
  /** In hertz, one after the other; 0 is a pause. */
  tones: readonly number[];
  /** How long until they sound again while nobody takes the alert; one that sounds once says nothing. */
  everyMs?: number;
}

/** How each level sounds (experience 3: 3 + 2 pulses, 3 pulses, one tone). */
export const ALERT_TONES: Record<AlertLevel, AlertTones> = {
  high: { tones: [880, 880, 880, 0, 988, 988], everyMs: 10_000 },
  medium: { tones: [587, 587, 587], everyMs: 30_000 },
  low: { tones: [440] },
};

/** Alerts that come together are one sound. */
const APART_MS = 2_000;
/** A tone that sounds once is for what is new, and not for what a page that was loaded again finds. */
const NEW_MINUTES = 1;

/** Which alerts sound at a device by now: each so long after it began to call. */
export function soundingHere(all: readonly Sounding[], afterSeconds: number, now: Iso): Sounding[] {
  return all.filter(({ since }) => minutesAfter(since, afterSeconds / 60) <= now);
}

/**
 * When this page sounds, and how: the worst level alone, at once for a new alert, then at its own pace. A line that comes
 * back starts nothing from the beginning.
 */
export class Sounder {
  private readonly known = new Set<string>();
  private readonly lastMs = new Map<AlertLevel, number>();

  /** @returns the level to be sounded now, if one is */
  next(soundings: readonly Sounding[], now: Iso, nowMs: number): AlertLevel | null {
    const worst = ALERT_LEVELS.find((level) => soundings.some((sounding) => sounding.level === level));
    const news = soundings.filter(({ key, level }) => level === worst && !this.known.has(key));
    for (const { key } of news) this.known.add(key);
    if (worst === undefined) return null;
    const agoMs = nowMs - (this.lastMs.get(worst) ?? -Infinity);
    const { everyMs } = ALERT_TONES[worst];
    const isDue =
      everyMs === undefined ? news.some(({ since }) => isNew(since, now)) : news.length > 0 || agoMs >= everyMs;
    if (!isDue || agoMs < APART_MS) return null;
    this.lastMs.set(worst, nowMs);
    return worst;
  }
}

function isNew(since: Iso, now: Iso): boolean {
  return minutesBetween(since, now) < NEW_MINUTES;
}
