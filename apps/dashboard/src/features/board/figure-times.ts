import type { Iso, LiveSession, Protocol } from '@chairside/domain';
import { valueAge } from '../vitals/age-words.js';
import { isPastInterval, type TileFigure } from './tile-figures.js';
import { words } from './words.en.js';

/** What follows the clock in a figure. */
export interface FigureTimes {
  /** The word for a figure that is past its own interval. */
  past: string;
  age: string;
  /** The age of what stands beside the value, where it has one of its own. */
  supportAge: string;
}

const BETWEEN = '\n';

interface Aged {
  figure: TileFigure;
  session: LiveSession;
  protocol: Protocol;
  timeZone: string;
  isScreenOld: boolean;
}

/** The times of a figure as one text, so that the clock is asked once for each figure. */
export function figureTimesText({ figure, session, protocol, timeZone, isScreenOld }: Aged, now: Iso): string {
  const ageOf = (at: Iso | null) => (at === null ? '' : valueAge(at, now, timeZone, isScreenOld));
  const past = isPastInterval(session, protocol, figure, now) ? words.old : '';
  return [past, ageOf(figure.takenAt), ageOf(figure.support?.ownTakenAt ?? null)].join(BETWEEN);
}

export function figureTimes(text: string): FigureTimes {
  const [past = '', age = '', supportAge = ''] = text.split(BETWEEN);
  return { past, age, supportAge };
}
