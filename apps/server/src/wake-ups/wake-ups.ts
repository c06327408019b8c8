import type { Id } from '@chairside/domain';
import type { Write } from '@chairside/persistence';

/** What one node tells the others of a commit; what was committed they read from the journal. */
export interface WakeUp {
  clinicId: Id;
  revision: number;
}

/**
 * How nodes wake each other, one word for each commit. It may be lost: the pulse compares revisions and heals that within
 * its two seconds, so nothing depends on it but how soon others know.
 */
export abstract class WakeUps {
  /** Hears from here on what any node tells, its own words too. */
  abstract listen(hear: (wakeUp: WakeUp) => void): Promise<void>;
  /** What is written with a commit, so that others hear of it, and of nothing that was not committed. */
  abstract withCommit(wakeUp: WakeUp): Write[];
  /** Called when that transaction is committed. Never throws. */
  abstract afterCommit(wakeUp: WakeUp): void;
  abstract close(): Promise<void>;
}

export const CHANNEL = 'chairside_journal';

export function written({ clinicId, revision }: WakeUp): string {
  return `${clinicId}:${revision}`;
}

export function read(text: string): WakeUp {
  const [clinicId = '', revision = '0'] = text.split(':');
  return { clinicId, revision: Number(revision) };
}
