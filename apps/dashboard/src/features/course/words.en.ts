import type { AskedAfterName } from '@chairside/domain';

/** How a visit went, in one card. */
export const COURSE_WORDS = {
  title: 'Course of the visit',
  before: (value: number, most: number) => `${value} of ${most} before the drug`,
  since: (value: number, time: string) => `${value} at ${time}`,
  less: (points: number) => `${points} ${points === 1 ? 'point' : 'points'} less`,
  more: (points: number) => `${points} ${points === 1 ? 'point' : 'points'} more`,
  same: 'no change',
  peak: (value: number, most: number, time: string) => `highest ${value} of ${most} at ${time}`,
  clear: (time: string) => `clear at ${time}`,
  clearWhileRunning: 'clear while the drug ran',
  clearAfter: (time: string, minutes: number) => `clear at ${time}, ${minutes} min after the drug`,
  notClear: 'not clear yet',
  asked: {
    'where-it-hurts': {
      before: (time: string) => `Where it hurt before the drug (${time})`,
      after: (time: string) => `Where it hurt after it (${time})`,
      again: 'Ask where it hurts now',
    },
    'suicide-risk': {
      before: (time: string) => `Suicide question before the drug (${time})`,
      after: (time: string) => `Suicide question after it (${time})`,
      again: 'Ask the suicide question again',
    },
  } satisfies Record<AskedAfterName, { before: unknown; after: unknown; again: string }>,
  changeAgain: 'Ask again',
  notNow: 'Not now',
  front: 'Front',
  back: 'Back',
} as const;
