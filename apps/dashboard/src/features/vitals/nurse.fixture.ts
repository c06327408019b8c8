import type { Commands, Measure, NotTakenReason } from '@chairside/domain';
import type { Press } from './hands.fixture.js';
import { shownIn } from './entry-values.js';

/** What a nurse means to chart in one field; nothing where it is to stay empty. */
export type Meant =
  { kind: 'value'; value: number } | { kind: 'not-taken'; reason: NotTakenReason } | { kind: 'nothing' };

/** One field as a nurse goes through it: what is meant, and the keys that the hands press for it. */
export interface Going {
  measure: Measure;
  meant: Meant;
  presses: Press[];
}

/** What is to be seen of a sheet. */
export interface Look {
  sent: Commands['vitals:record'] | null;
  cursor: Measure | null;
  /** What stands in the fields, as it is shown. */
  held: Record<string, string>;
  /** The value under the cursor is asked about, and the same key keeps it. */
  isAsked: boolean;
  /** What is due and was left empty, as the sheet asks. */
  gaps: Measure[];
  /** The sheet says that keys were not taken, or not in their order. */
  isAstray: boolean;
  /** It says something: a question, a refusal, a hint. */
  isSaying: boolean;
}

/** A sheet that somebody types on. */
export interface SheetInHand {
  press: (...presses: Press[]) => void;
  look: () => Look;
}

/** How a sheet ended: what went out, or that it still stands there and says why. */
export type End = { sent: Commands['vitals:record'] } | { asked: true } | { silent: true };

const SAVE: Press = { key: 'Enter', ctrl: true };
const ENTER: Press = { key: 'Enter' };
const MOST_LOOKS = 12;

/** A nurse at a sheet. One who looks answers what is asked about a field before going on; the others type on blind. */
export class Nurse {
  constructor(
    private readonly goings: readonly Going[],
    private readonly looks: boolean,
    private readonly savesTwice: boolean,
  ) {}

  charts(sheet: SheetInHand): End {
    for (const going of this.goings) {
      sheet.press(...going.presses);
      if (this.looks && !this.answers(sheet, going)) return { asked: true };
    }
    if (this.savesTwice) sheet.press(SAVE);
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      sheet.press(SAVE);
      const seen = sheet.look();
      if (seen.sent) return { sent: seen.sent };
      if (!this.agreesWith(seen)) return seen.isSaying ? { asked: true } : { silent: true };
    }
    return { asked: true };
  }

  /** The same key again, as long as it is the value that was meant; whether there is nothing else that is asked. */
  private answers(sheet: SheetInHand, { measure }: Going): boolean {
    for (let times = 0; times < 3; times += 1) {
      const seen = sheet.look();
      if (!seen.isAsked) return true;
      if (!this.agreesWith(seen)) return false;
      if (seen.cursor !== measure) return true;
      sheet.press(ENTER);
    }
    return true;
  }

  /** Whether what the sheet asks is answered with yes by somebody who looks. */
  private agreesWith({ isAsked, cursor, held, gaps, isAstray }: Look): boolean {
    if (isAstray) return this.goings.every(({ measure }) => this.isAsMeant(measure, held));
    if (gaps.length > 0) return gaps.every((measure) => this.meantOf(measure).kind === 'nothing');
    return isAsked && cursor !== null && this.isAsMeant(cursor, held);
  }

  private isAsMeant(measure: Measure, held: Look['held']): boolean {
    const meant = this.meantOf(measure);
    const shown = held[measure] ?? '';
    if (meant.kind === 'nothing') return shown === '';
    if (meant.kind === 'not-taken') return shown === shownIn(meant);
    return shown === shownIn({ kind: 'air' }) ? meant.value === 0 : shown !== '' && Number(shown) === meant.value;
  }

  private meantOf(measure: Measure): Meant {
    return this.goings.find((going) => going.measure === measure)?.meant ?? { kind: 'nothing' };
  }
}
