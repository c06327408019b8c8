import { deferralBar, judgeFor, MOOD_IV, type LiveSession, type Measure } from '@chairside/domain';
import type { EntryRules } from './check-field.js';
import { entryFields } from './entry-fields.js';
import type { EntryAction } from './entry-action.js';
import { entryReducer } from './entry-reducer.js';
import { shownIn } from './entry-values.js';
import { fieldAt, newEntry, type EntryState } from './entry-state.js';

/** A sheet for a session at a moment, driven by the same actions that the fields send. */
export class Sheet {
  state: EntryState;
  readonly rules: EntryRules;

  constructor(
    private readonly session: LiveSession,
    private readonly now: string,
    author = 'nurse',
  ) {
    const fields = entryFields(session, MOOD_IV, now, author);
    this.rules = {
      fields,
      readings: session.readings,
      assess: (measure, value) => judgeFor(session, MOOD_IV, measure, value).assessment,
      purpose: 'record',
      slackMinutes: 2,
      deferralBar: (at) => deferralBar(session, at, MOOD_IV),
      baselineStays: () => false,
      timeZone: 'UTC',
      earliest: '',
    };
    this.state = newEntry(fields[0]?.measure ?? 'save');
  }

  act(action: EntryAction): this {
    this.state = entryReducer(this.state, action, this.rules);
    return this;
  }

  /** Types keys one after the other into whatever field the cursor stands in. */
  keys(...keys: string[]): this {
    for (const key of keys) this.press(key);
    return this;
  }

  save(): this {
    return this.act({ type: 'save', now: this.now });
  }

  text(measure: Measure): string | undefined {
    const entry = this.state.entries[measure];
    return entry?.kind === 'typed' || entry?.kind === 'litres' ? entry.text : entry?.kind;
  }

  private press(key: string): void {
    const measure = fieldAt(this.state.focus.target);
    if (measure === null) return;
    if (key === 'Enter') this.act({ type: 'advance', measure });
    else if (this.rules.fields.find((field) => field.measure === measure)?.kind === 'choice') {
      this.act({ type: 'pressed', measure, key, at: this.now });
    } else this.act({ type: 'typed', measure, text: `${this.typed(measure)}${key}`, at: this.now });
  }

  private typed(measure: Measure): string {
    return shownIn(this.state.entries[measure]);
  }
}
