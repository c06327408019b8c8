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
  /** What is done with a word of what is true only now (LP15); any node's, its own too. */
  protected hearNow: (text: string) => void = () => undefined;

  /** Hears from here on what any node tells, its own words too. */
  abstract listen(hear: (wakeUp: WakeUp) => void): Promise<void>;
  onNow(hear: (text: string) => void): void {
    this.hearNow = hear;
  }
  /** Tells the nodes what is true only now. It may be lost, and whoever hears it judges how old it is. Never throws. */
  abstract tellNow(texts: readonly string[]): void;
  /** What is written with a commit, so that others hear of it, and of nothing that was not committed. */
  abstract withCommit(wakeUp: WakeUp): Write[];
  /** Called when that transaction is committed. Never throws. */
  abstract afterCommit(wakeUp: WakeUp): void;
  abstract close(): Promise<void>;
}

export const CHANNEL = 'chairside_journal';
/** A channel of its own: a node of an earlier release must not take these words for commits. */
export const NOW_CHANNEL = 'chairside_now';

export function written({ clinicId, revision }: WakeUp): string {
  return `${clinicId}:${revision}`;
}

export function read(text: string): WakeUp {
  const [clinicId = '', revision = '0'] = text.split(':');
  return { clinicId, revision: Number(revision) };
}
