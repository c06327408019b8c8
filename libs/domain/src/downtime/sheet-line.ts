import type { Iso } from '../clinic/clinic-time.js';

/** One line of a patient on the sheet. */
export interface SheetLine {
  label: string;
  text: string;
  /** It needs the whole width of the paper. */
  isWide?: true;
}

/** A moment as the clinic's clocks say it. */
export type Clock = (at: Iso) => string;
