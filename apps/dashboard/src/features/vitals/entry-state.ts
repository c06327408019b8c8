import type { Iso, Measure, NotTakenReason, Problem, VitalsReading } from '@chairside/domain';

/** What stands in one field. Text is kept as typed, so that a refused value can be read again. */
export type FieldEntry =
  | { kind: 'typed'; text: string }
  | { kind: 'air' }
  | { kind: 'litres'; text: string }
  | { kind: 'chosen'; value: number }
  /** Two keys in one visit to a row: neither is charted until one of them is pressed again. */
  | { kind: 'unclear'; first: number; second: number }
  | { kind: 'not-taken'; reason: NotTakenReason };

export type Entries = Partial<Record<Measure, FieldEntry>>;

/** What the sheet says below the fields, about one of them or about the whole set. */
export type Notice =
  /** `isTypedOver`: digits were typed while it stood; the next Enter may have been meant for them, and asks again. `lost`: so many. */
  | { kind: 'question'; measure: Measure; isTypedOver?: true; lost?: number }
  | { kind: 'reasons'; measure: Measure }
  | { kind: 'impossible' | 'empty' | RefusedWhy | 'full' | 'unclear' | 'pair'; measure: Measure }
  | { kind: 'gaps'; measures: readonly Measure[] }
  /** Keys fell beside. Raised by the button, as an Enter of habit does, it is not answered by the keys that save, nor the other way. */
  | { kind: 'stray'; by: SavedBy }
  | { kind: 'nothing-charted' | 'unchanged' | 'late-reason' | 'reason' | 'time' | 'wrong-time' | 'too-early' };

export type SavedBy = 'keys' | 'button';

/** Why a text is not taken at all. */
export type RefusedWhy = 'letter-first' | 'leading-zero' | 'two-values';

const BESIDE_FIELDS = ['save', 'reason', 'time', 'clock'] as const;

export type FocusTarget = Measure | (typeof BESIDE_FIELDS)[number];

export interface EntryState {
  entries: Entries;
  /** Values that were looked at again; a changed value is asked about anew. */
  confirmed: Partial<Record<Measure, number>>;
  /** Fields that were left or entered: only these turn red before they are past mending. */
  checked: readonly Measure[];
  /**
   * Where the cursor belongs; the count makes a second request for the same place a request. It may bring a first digit,
   * and it may have come by itself, at the key named.
   */
  focus: { target: FocusTarget; count: number; isCarried?: true; cameBy?: string };
  /** The field was just entered or just asked about: the next digit starts its value anew. */
  isFresh: boolean;
  notice: Notice | null;
  /**
   * Whether keys were pressed that were not taken, or not in their order; its author is told once before it is saved. Maybe:
   * a digit came twice, which shows only where a row is filled that nobody asks for, or Enter comes too early to the saving.
   */
  stray: 'none' | 'maybe' | 'some';
  /** Its author was told once what is missing of the set that is due. */
  areGapsSaid: boolean;
  /** When its author began to write; nothing in a sheet that stands as it was opened. */
  begunAt: Iso | null;
  /** The sheet was left and taken up again: when it was begun. */
  draftOf: Iso | null;
  /** When the set was taken: the first value typed sets it, and the author may change it. */
  takenAt: Iso | null;
  isTimeChosen: boolean;
  /** The time of day as it is being typed; nothing while nobody changes it. */
  clock: string | null;
  /** Where the cursor stood when the time was asked for: it goes back there. */
  clockFrom: FocusTarget;
  /** Why it is charted late, or why it is corrected. */
  reason: string;
  phase: 'entering' | 'sending';
  problem: Problem | null;
}

/** Whether the cursor stands in a field, and not beside them. */
export function isField(target: FocusTarget): target is Measure {
  return !isBeside(target);
}

/** The field in which the cursor stands; nothing beside the fields. */
export function fieldAt(target: FocusTarget): Measure | null {
  return isBeside(target) ? null : target;
}

function isBeside(target: FocusTarget): target is (typeof BESIDE_FIELDS)[number] {
  return BESIDE_FIELDS.some((name) => name === target);
}

/** A new set that lay as a draft: what was answered about another moment is asked again. */
export function takenUp(draft: EntryState): EntryState {
  return { ...draft, isTimeChosen: false, areGapsSaid: false, notice: null };
}

/** An empty sheet. */
export function newEntry(first: FocusTarget): EntryState {
  return {
    entries: {},
    confirmed: {},
    checked: [],
    focus: { target: first, count: 0 },
    isFresh: true,
    notice: null,
    stray: 'none',
    areGapsSaid: false,
    begunAt: null,
    draftOf: null,
    takenAt: null,
    isTimeChosen: false,
    clock: null,
    clockFrom: first,
    reason: '',
    phase: 'entering',
    problem: null,
  };
}

/** A sheet that holds a charted reading, to be corrected; what stood there was confirmed when it was charted. */
export function entryOf(
  reading: VitalsReading,
  first: FocusTarget,
  isSupport: (measure: Measure) => boolean,
): EntryState {
  const charted = { ...reading.values, ...reading.scales };
  const entries: Entries = {};
  for (const [name, value] of Object.entries(charted)) {
    const measure = name as Measure;
    if (name in reading.scales) entries[measure] = { kind: 'chosen', value };
    else if (isSupport(measure))
      entries[measure] = value === 0 ? { kind: 'air' } : { kind: 'litres', text: `${value}` };
    else entries[measure] = { kind: 'typed', text: `${value}` };
  }
  for (const [name, reason] of Object.entries(reading.notTaken)) {
    entries[name as Measure] = { kind: 'not-taken', reason };
  }
  return { ...newEntry(first), entries, confirmed: charted, takenAt: reading.takenAt, isTimeChosen: true };
}
