import type { Id } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import type { Outcome, Submission } from './decide-batch.js';
import { Journal } from './journal.js';
import { notConfirmed } from './not-confirmed.js';

interface Waiting {
  submission: Submission;
  resolve: (outcome: Outcome) => void;
}

const BATCH = 256;
/** More than a clinic sends in the time that a command may wait; what comes beyond is turned away at once. */
const MOST_WAITING = 4_096;

/**
 * One commit in flight for each clinic: whatever arrives meanwhile commits together in the next one. No timer: it begins
 * once all that has arrived already was read, so that sixteen nurses in the same moment need one commit and not two.
 */
@Injectable()
export class Lanes {
  private readonly waiting = new Map<Id, Waiting[]>();
  private readonly running = new Set<Id>();

  constructor(private readonly journal: Journal) {}

  submit(clinicId: Id, submission: Submission): Promise<Outcome> {
    return new Promise((resolve) => {
      const queue = this.waiting.get(clinicId) ?? [];
      if (queue.length >= MOST_WAITING) return resolve(notConfirmed());
      queue.push({ submission, resolve });
      this.waiting.set(clinicId, queue);
      if (!this.running.has(clinicId)) void this.run(clinicId);
    });
  }

  private async run(clinicId: Id): Promise<void> {
    this.running.add(clinicId);
    for (;;) {
      await allThatArrivedIsRead();
      const batch = this.next(clinicId);
      if (batch.length === 0) break;
      const outcomes = await this.journal.commit(
        clinicId,
        batch.map(({ submission }) => submission),
      );
      batch.forEach(({ resolve }, index) => {
        const outcome = outcomes[index];
        resolve(outcome ?? { kind: 'failed', error: new Error('a command was left without an outcome') });
      });
    }
    this.running.delete(clinicId);
  }

  private next(clinicId: Id): Waiting[] {
    const queue = this.waiting.get(clinicId) ?? [];
    const nowMs = performance.now();
    // their senders were answered, and may have done something else since
    while (queue[0] && queue[0].submission.untilMs < nowMs) queue.shift()?.resolve(notConfirmed());
    return queue.splice(0, lengthOfNext(queue));
  }
}

function allThatArrivedIsRead(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

// a day opens alone: who joins the board, and who left it, is read from entries that are committed, and a batch's own
// entries are not
function lengthOfNext(queue: readonly Waiting[]): number {
  const opening = queue.findIndex(({ submission }) => submission.command.name === 'day:open');
  if (opening === 0) return 1;
  return Math.min(opening === -1 ? queue.length : opening, BATCH);
}
