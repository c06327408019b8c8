import type { Measure } from '@chairside/domain';
import type { FieldCheck } from './check-field.js';
import type { EntryState } from './entry-state.js';

export type FieldTone = 'plain' | 'bad' | 'ask' | 'caution' | 'critical' | 'done' | 'passed';

/** How a field looks. Nothing turns red while a number may still become right. */
export function fieldTone(measure: Measure, state: EntryState, check: FieldCheck): FieldTone {
  const isChecked = state.checked.includes(measure);
  switch (check.kind) {
    case 'empty':
      return 'plain';
    case 'not-taken':
      return 'passed';
    case 'unclear':
      return 'ask';
    case 'impossible':
      return isChecked || check.isPastMending ? 'bad' : 'plain';
    case 'question':
      return isChecked ? 'ask' : 'plain';
    case 'fits':
      if (check.level === 'caution' || check.level === 'critical') return isChecked ? check.level : 'plain';
      return isChecked ? 'done' : 'plain';
  }
}
