import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Board } from '../journal/board.js';
import type { HelpCall } from './help-call.js';

export type EndedCall = HelpCall & { ended: NonNullable<HelpCall['ended']> };

/** So long everybody reads how a call ended, and who said so. */
const ENDING_SHOWN_MINUTES = 5;

/** The calls that somebody ended a moment ago, by when the clinic heard of it, the newest first: whoever comes running is told. */
export function endedLately({ helpCalls }: Pick<Board, 'helpCalls'>, now: Iso): EndedCall[] {
  return Object.values(helpCalls)
    .filter((call): call is EndedCall => call.ended !== null)
    .filter(({ ended }) => now < minutesAfter(ended.recordedAt, ENDING_SHOWN_MINUTES))
    .sort((a, b) => (a.ended.recordedAt > b.ended.recordedAt ? -1 : 1));
}
