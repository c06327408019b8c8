import { minutesBetween, type Alert, type Board } from '@chairside/domain';
import { words } from './words.en.js';

/** Why an alert calls that somebody had: "5 min since Ana Ruiz took it: look again". Nothing of any other. */
export function hadWords({ state, had, callsSince }: Alert, staff: Board['staff']): string {
  const last = state === 'raised' && had?.at(-1);
  if (!last) return '';
  return words.stillSo(Math.floor(minutesBetween(last.at, callsSince)), staff[last.by]?.name ?? words.someone);
}
