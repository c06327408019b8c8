import { isVitalSign, type Commands, type Iso, type LiveSession, type Measure, type Protocol } from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import { entryFields, type EntryField } from './entry-fields.js';
import type { EntryAction } from './entry-action.js';
import { entryReducer } from './entry-reducer.js';
import { fieldsFor, rulesOf } from './entry-rules.js';
import { recordPayload } from './entry-save.js';
import { fieldAt, newEntry, type EntryState, type FocusTarget, type SavedBy } from './entry-state.js';
import { numberOf, shownIn } from './entry-values.js';
import { keyInFigure, keyInRow, keyOnSave, type KeyDoes } from './field-keys.js';
import type { Press } from './hands.fixture.js';
import type { Look, SheetInHand } from './nurse.fixture.js';

/**
 * The sheet without its picture: the keys, the rules and the state are its own, and what the browser does between them
 * (the caret, the selection, where the focus goes) is played. Five hundred nurses type here in seconds; the same nurses
 * type on the drawn sheet too, a few of them, and both must come to the same.
 */
export class QuickSheet implements SheetInHand {
  state: EntryState;
  private place: FocusTarget;
  private readonly usual: EntryField[];
  private caret: [number, number] = [0, 0];
  private sent: Commands['vitals:record'] | null = null;

  constructor(
    private readonly session: LiveSession,
    private readonly protocol: Protocol,
    private readonly now: Iso,
    author: string,
  ) {
    this.usual = entryFields(session, protocol, now, author);
    this.place = this.usual[0]?.measure ?? 'save';
    this.state = newEntry(this.place);
    this.act({ type: 'entered', target: this.place });
  }

  press(...presses: Press[]): void {
    for (const one of presses) {
      if (this.sent) return;
      if ('paste' in one) this.insert(one.paste);
      else this.strike(one);
    }
  }

  look(): Look {
    const { notice, entries, phase } = this.state;
    const cursor = fieldAt(this.place);
    const held = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, shownOf(entry)]));
    const isAsked = notice?.kind === 'question' && notice.measure === cursor;
    const gaps = notice?.kind === 'gaps' ? [...notice.measures] : [];
    const isSaying = notice !== null && phase === 'entering';
    return { sent: this.sent, cursor, held, isAsked, gaps, isAstray: notice?.kind === 'stray', isSaying };
  }

  private get rules(): EntryRules {
    const { session, protocol } = this;
    const fields = fieldsFor(this.usual, this.state);
    return rulesOf(this.state, fields, { session, protocol, reading: undefined, rate: 1, timeZone: 'UTC' });
  }

  private strike({ key, ctrl = false, shift = false, isHeld = false }: Exclude<Press, { paste: string }>): void {
    const event = { key, ctrlKey: ctrl, metaKey: false, altKey: false, shiftKey: shift, repeat: isHeld };
    if (ctrl && key === 'Enter') return this.save('keys');
    const measure = fieldAt(this.place);
    if (measure === null) return this.onSave(keyOnSave(event, this.state), key);
    const keyIn = isVitalSign(measure) ? keyInFigure : keyInRow;
    const does = keyIn(event, { state: this.state, rules: this.rules, measure, at: this.now });
    if (does === 'enter') this.act({ type: 'advance', measure });
    else if (does === 'as-usual') this.asUsual(measure, key);
    else if (does !== 'nothing') this.act(does);
  }

  private onSave(does: KeyDoes, key: string): void {
    if (typeof does !== 'string') this.act(does);
    if (key === 'Enter') this.save('button');
  }

  private save(by: SavedBy): void {
    this.act({ type: 'save', now: this.now, by });
    if (this.state.phase === 'sending') this.sent = recordPayload(this.state, this.rules, this.session, this.now);
  }

  /** What the browser does with a key that the sheet leaves to it. */
  private asUsual(measure: Measure, key: string): void {
    if (key === 'Tab') return this.tab(measure);
    if (!isVitalSign(measure)) return;
    if (key.length === 1) return this.insert(key);
    const { length } = this.text;
    const [from, to] = this.caret;
    const isRange = from < to;
    if (key === 'Backspace') this.replace(isRange ? from : Math.max(0, from - 1), to, '');
    if (key === 'Delete') this.replace(from, isRange ? to : Math.min(length, to + 1), '');
    if (key === 'ArrowLeft') this.caretTo(isRange ? from : Math.max(0, from - 1));
    if (key === 'ArrowRight') this.caretTo(isRange ? to : Math.min(length, to + 1));
    if (key === 'ArrowUp' || key === 'Home') this.caretTo(0);
    if (key === 'ArrowDown' || key === 'End') this.caretTo(length);
  }

  /** From one figure to the next; what lies beside them is for the drawn sheet. */
  private tab(measure: Measure): void {
    const { fields } = this.rules;
    const next = fields[fields.findIndex((field) => field.measure === measure) + 1];
    if (next) this.goTo(next.measure, false);
  }

  private insert(text: string): void {
    this.replace(...this.caret, text);
  }

  private replace(from: number, to: number, text: string): void {
    const measure = fieldAt(this.place);
    if (measure === null || !isVitalSign(measure) || (from === to && text === '')) return;
    const typed = this.text.slice(0, from) + text + this.text.slice(to);
    this.caretTo(from + text.length);
    this.act({ type: 'typed', measure, text: typed, at: this.now, isErasing: text === '' }, () => {
      // a text that the sheet writes itself has the caret at its end
      if (shownIn(this.state.entries[measure]) !== typed) this.caretTo(shownIn(this.state.entries[measure]).length);
    });
  }

  private get text(): string {
    const measure = fieldAt(this.place);
    return measure === null ? '' : shownIn(this.state.entries[measure]);
  }

  private caretTo(place: number): void {
    this.caret = [place, place];
  }

  private act(action: EntryAction, drawn: () => void = () => undefined): void {
    const before = this.state.focus;
    this.state = entryReducer(this.state, action, this.rules);
    drawn();
    const { focus } = this.state;
    if (focus.target !== before.target || focus.count !== before.count)
      this.goTo(focus.target, focus.isCarried ?? false);
  }

  private goTo(target: FocusTarget, isCarried: boolean): void {
    const left = fieldAt(this.place);
    if (this.place !== target) {
      this.place = target;
      if (left !== null && isVitalSign(left)) this.act({ type: 'left', measure: left });
      if (fieldAt(target) !== null) this.act({ type: 'entered', target });
    }
    if (isCarried) this.caretTo(this.text.length);
    else this.caret = [0, this.text.length];
  }
}

function shownOf(entry: EntryState['entries'][Measure]): string {
  return entry?.kind === 'chosen' ? `${numberOf(entry)}` : shownIn(entry);
}
