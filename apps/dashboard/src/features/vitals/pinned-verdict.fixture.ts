import { expect } from '@jest/globals';
import type { StaffMember } from '@chairside/domain';
import { draftOf, dropDraft } from './entry-drafts.js';
import { newEntry } from './entry-state.js';
import { setOf } from './entry-values.js';
import type { PinnedCase } from './pinned-case.fixture.js';
import { AUTHORS, isCommandOf, isSameSet, type Attempt } from './ward.fixture.js';

/** As long as the queue waits before it asks again by itself. */
const AGAIN_MS = 5_100;

export interface Verdict {
  stored: number;
  refused: number;
  drafts: number;
}

/**
 * The end of a case: every author comes back, with the line mended, and looks through every sheet. Each reading must be
 * somebody's set for that very patient; each set is either stored once, or still in the hands of its author.
 */
export async function verdictOf(one: PinnedCase): Promise<Verdict> {
  const kept: Attempt[] = [];
  for (const author of AUTHORS) {
    await one.signIn(author);
    await one.after(() => undefined, AGAIN_MS);
    expect(one.device.waiting(author.id)).toEqual([]);
    for (const patient of new Set(one.ledger.attempts.map(({ patient }) => patient)))
      kept.push(...lookedThrough(one, author, patient));
  }
  everyReadingIsSomebodys(one);
  const verdict = { stored: 0, refused: 0, drafts: 0 };
  for (const attempt of one.ledger.attempts) verdict[fateOf(one, attempt, kept)] += 1;
  return verdict;
}

/** All that its author would find in a patient's sheet, at this opening and at the next ones. */
function lookedThrough(one: PinnedCase, author: StaffMember, patient: number): Attempt[] {
  const { id } = one.session(patient);
  const draft = draftOf(author.id, id, one.desk.line.clock.now(), newEntry('save'));
  if (!draft) return [];
  const found = one.ledger.ownOf(author, patient, setOf(draft.entries));
  dropDraft(author.id, id);
  return [found, ...lookedThrough(one, author, patient)];
}

function everyReadingIsSomebodys(one: PinnedCase): void {
  for (const { patient, reading } of one.ledger.charted()) {
    const { values, scales, notTaken, recordedBy } = reading;
    const attempt = one.ledger.attempts.find((any) => isSameSet(values, any));
    const typedFor = attempt && { patient: attempt.patient, recordedBy: attempt.author.id, scales: {}, notTaken: {} };
    expect({ patient, recordedBy, scales, notTaken }).toEqual(typedFor);
  }
}

function fateOf(one: PinnedCase, attempt: Attempt, kept: readonly Attempt[]): keyof Verdict {
  const times = one.ledger.charted().filter(({ reading }) => isSameSet(reading.values, attempt)).length;
  const inSheets = kept.filter((any) => any === attempt).length;
  const isHandedBack = one.device.handedBack(attempt.author.id).some((command) => isCommandOf(command, attempt));
  if (times > 0) {
    expect({ times, inSheets }).toEqual({ times: 1, inSheets: 0 });
    return 'stored';
  }
  const isInHand = inSheets === 1 || isHandedBack || attempt.isRefusedElsewhere;
  expect({ ...attempt, inSheets, isInHand }).toEqual({ ...attempt, inSheets: Math.min(inSheets, 1), isInHand: true });
  return one.device.written.some(({ command }) => isCommandOf(command, attempt)) || attempt.isRefusedElsewhere
    ? 'refused'
    : 'drafts';
}
