import type { Measure } from '@chairside/domain';
import type { KeyboardEvent } from 'react';
import type { KeyDoes } from './field-keys.js';
import { pressEnter } from './press-enter.js';
import type { Entry } from './use-entry.js';

/** Does what a key does in a field; the browser is left only what is its own. */
export function follow(event: KeyboardEvent, does: KeyDoes, entry: Entry, measure: Measure): void {
  if (does === 'as-usual') return;
  event.preventDefault();
  if (does === 'enter') pressEnter(entry, measure);
  else if (does !== 'nothing') entry.act(does);
}
