import {
  isVitalSign,
  MEASURE_WORDS,
  measures,
  notTakenReasons,
  type Commands,
  type Iso,
  type Measure,
} from '@chairside/domain';
import { cleanup } from '@testing-library/react';
import { showOn } from '../sessions/played-screen.fixture.js';
import { JO, type PlayedDay } from './a-board.fixture.js';
import { dueNames } from './due-names.js';
import { dropDraft } from './entry-drafts.js';
import { pairOf } from './entry-fields.js';
import { shortLabel } from './fault-words.js';
import { Hands, type Press } from './hands.fixture.js';
import type { Look, SheetInHand } from './nurse.fixture.js';
import { VitalsEntrySheet } from './vitals-entry-sheet.js';
import { NOT_TAKEN_SAID, NOT_TAKEN_WORDS, SHEET_WORDS } from './words.en.js';

/** The sheet as it is drawn, read as a nurse reads it. */
export class DrawnSheet implements SheetInHand {
  private readonly hands = new Hands();
  private readonly sent: { payload: unknown }[];

  constructor(day: PlayedDay, sessionId: string, now: Iso) {
    cleanup();
    dropDraft(JO.id, sessionId);
    this.sent = showOn({ day, now }, <VitalsEntrySheet sessionId={sessionId} onClose={() => undefined} />).sent;
  }

  press(...presses: Press[]): void {
    for (const one of presses) if (this.sent.length === 0) this.hands.press(one);
  }

  look(): Look {
    const status = document.querySelector('dialog .entry-message');
    const said = status?.textContent ?? '';
    const held = Object.fromEntries(measures.map((measure) => [measure, shownAt(measure)]));
    const cursor = measures.find((measure) => placeOf(measure) === document.activeElement) ?? null;
    return {
      sent: (this.sent[0]?.payload as Commands['vitals:record'] | undefined) ?? null,
      cursor,
      held,
      isAsked: said.includes('again keeps'),
      gaps: said.startsWith('Not charted') ? measures.filter((measure) => isNamed(measure, said)) : [],
      isAstray: said.includes(SHEET_WORDS.stray),
      isSaying: status?.querySelector('p') instanceof HTMLElement,
    };
  }
}

/** By its label, straight from the page: the queries by role ask for the style of every element. */
export function placeOf(measure: Measure): HTMLElement | null {
  const { label } = MEASURE_WORDS[measure];
  if (isVitalSign(measure)) return document.querySelector<HTMLElement>(`dialog input[aria-label="${label}"]`);
  const heading = [...document.querySelectorAll('dialog section h3')].find((one) => one.textContent.startsWith(label));
  return heading?.parentElement?.querySelector<HTMLElement>('[role=group]') ?? null;
}

export function shownAt(measure: Measure): string {
  const place = placeOf(measure);
  if (place instanceof HTMLInputElement) return place.value;
  const pressed = place?.querySelector('[aria-pressed=true] b')?.textContent;
  if (pressed !== undefined && pressed !== null) return pressed;
  const note = place?.closest('section')?.querySelector('h3')?.textContent ?? '';
  const reason = notTakenReasons.find((one) => note.includes(NOT_TAKEN_SAID[one]));
  return reason ? NOT_TAKEN_WORDS[reason] : '';
}

function isNamed(measure: Measure, said: string): boolean {
  const name = pairOf(measure) ? dueNames([measure]) : shortLabel(measure);
  const names = said.slice('Not charted: '.length, said.indexOf('.')).split(', ');
  return placeOf(measure) !== null && shownAt(measure) === '' && names.includes(name);
}
