import { describe, expect, it } from '@jest/globals';
import type { SentEntries } from '@chairside/contracts';
import { EMPTY_BOARD, type Board, type Change } from '@chairside/domain';
import { patientRevision } from './patient-revision.js';
import { revisionsAfter, revisionsAt } from './planning-revisions.js';

const board = { ...EMPTY_BOARD, sessions: { s1: { id: 's1', patientId: 'p1' } } } as unknown as Board;
const after = (...changes: unknown[]) => {
  const entries = [{ revision: 8, changes: changes as Change[] }];
  return revisionsAfter(revisionsAt(5), [{ entries } as unknown as SentEntries], 8, [board]);
};
const of = (revisions: ReturnType<typeof after>) => ['p1', 'p2'].map((id) => patientRevision(revisions, id));

describe('the revisions of planning', () => {
  it('stay while sets are charted', () => {
    expect(after({ type: 'vitals-recorded', sessionId: 's1' })).toEqual(revisionsAt(5));
  });

  it("name the patient whose visit moved on, and nobody else's record is read again", () => {
    const revisions = after({ type: 'session-moved', sessionId: 's1' });
    expect(revisions.plan).toBe(8);
    expect(of(revisions)).toEqual([8, 5]);
  });

  it('name a patient who was corrected or booked', () => {
    expect(of(after({ type: 'patient-corrected', patient: { id: 'p2' } }))).toEqual([5, 8]);
    expect(of(after({ type: 'session-booked', sessionId: 's9', session: { patientId: 'p2' } }))).toEqual([5, 8]);
  });

  it('name everybody where a visit is on no board', () => {
    expect(of(after({ type: 'session-rebooked', sessionId: 's9' }))).toEqual([8, 8]);
  });

  it.each([
    { type: 'order-signed', sessionId: 's9' },
    { type: 'gate-recorded', sessionId: 's1', record: { gate: 'consent' } },
    { type: 'gate-recorded', sessionId: 's9', record: { gate: 'escort' } },
    { type: 'protocol-published' },
  ])('floor rule 22 grow for the plan alone where what a visit lacks is charted: %j', (change) => {
    const revisions = after(change);
    expect([revisions.plan, ...of(revisions)]).toEqual([8, 5, 5]);
  });

  it('stay where what is asked at the chair is charted', () => {
    const record = { gate: 'second-person' };
    expect(after({ type: 'gate-recorded', sessionId: 's1', record })).toEqual(revisionsAt(5));
  });

  it.each(['contact-recorded', 'contact-struck'])('grow with a call that is charted or struck: %s', (type) => {
    expect(after({ type, sessionId: 's1' }).plan).toBe(8);
  });

  it('grow for the plan alone where a day is planned', () => {
    const revisions = after({ type: 'day-planned' });
    expect([revisions.plan, ...of(revisions)]).toEqual([8, 5, 5]);
  });
});
