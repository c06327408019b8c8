import {
  judgePreparation,
  preparationOf,
  preparationsOf,
  type Iso,
  type PreparationName,
  type PreparationRecord,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';

/** One thing to ask or to look at, and where it stands. */
export interface PreparationRow {
  name: PreparationName;
  record: PreparationRecord | undefined;
  state: 'open' | 'concern' | 'done';
}

/** What is asked before the drug, in the protocol's order. */
export function preparationRows({ session, protocol }: SessionInView, now: Iso): PreparationRow[] {
  return preparationsOf(protocol).map((name) => {
    const record = preparationOf(session, name);
    const found = judgePreparation(session, protocol.preparation, name, now);
    const isOpen = found.some(({ kind }) => kind === 'not-answered' || kind === 'answered-no');
    return { name, record, state: isOpen ? 'open' : found.length > 0 ? 'concern' : 'done' };
  });
}

/** The next one that nobody has done, after the one that was just done where that is known. */
export function nextOpen(rows: readonly PreparationRow[]): PreparationName | null {
  return rows.find(({ state }) => state === 'open')?.name ?? null;
}
