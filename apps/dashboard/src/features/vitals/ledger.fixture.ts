import { expect } from '@jest/globals';
import type { Id, StaffMember, VitalsSet } from '@chairside/domain';
import type { DeviceStore } from './clinic-line.fixture.js';
import type { Ward } from './ward-events.fixture.js';
import { anAttempt, isCommandOf, isSameSet, isTypedSoFar, type Attempt } from './ward.fixture.js';

/** Whom every set of a case was typed for, held against what the clinic stored and what the device keeps. */
export class Ledger {
  readonly attempts: Attempt[] = [];
  private readonly first: ReadonlySet<Id>;

  constructor(
    private readonly ward: Ward,
    private readonly device: DeviceStore,
  ) {
    this.first = new Set(this.ward.readings().map(({ reading }) => reading.id));
  }

  begun(author: StaffMember, patient: number, isLong: boolean): Attempt {
    const attempt = anAttempt(author, patient, this.attempts.length, isLong);
    this.attempts.push(attempt);
    return attempt;
  }

  wholly(author: StaffMember, patient: number): Attempt {
    const attempt = this.begun(author, patient, true);
    return Object.assign(attempt, { typed: Object.fromEntries(attempt.meant), isSaved: true });
  }
  /** Sets that somebody typed here and has not sent, or that came back. */
  unsaved(who: StaffMember): Attempt[] {
    return this.attempts.filter(
      ({ author, typed, isSaved }) => author === who && !isSaved && Object.keys(typed).length > 0,
    );
  }

  /** Whose set it is that was found in a patient's sheet: one of this author, for this patient, that is not charted. */
  ownOf(author: StaffMember, patient: number, { values, scales, notTaken }: VitalsSet): Attempt {
    const found = this.attempts.find(
      (one) =>
        one.author === author &&
        one.patient === patient &&
        isTypedSoFar(values, one) &&
        !this.isStored(one) &&
        !this.isWaiting(one),
    );
    expect({ values, scales, notTaken }).toEqual({
      values: found ? values : 'of its author',
      scales: {},
      notTaken: {},
    });
    return found as Attempt;
  }

  isStored(attempt: Attempt): boolean {
    return this.charted().some(({ reading }) => isSameSet(reading.values, attempt));
  }

  /** Every reading that was not there in the morning and is not the ward's own. */
  charted() {
    return this.ward.readings().filter(({ reading: { id } }) => !this.first.has(id) && !this.ward.charted.has(id));
  }

  isWritten(attempt: Attempt): boolean {
    return this.device.written.some(({ command }) => isCommandOf(command, attempt));
  }

  isWaiting(attempt: Attempt): boolean {
    return this.device.waiting(attempt.author.id).some((command) => isCommandOf(command, attempt));
  }
}
