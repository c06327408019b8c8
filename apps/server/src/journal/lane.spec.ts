import { randomUUID } from 'node:crypto';
import { expect, it, jest } from '@jest/globals';
import { SYSTEM, type Command } from '@chairside/domain';
import type { Outcome, Submission } from './decide-batch.js';
import type { Journal } from './journal.js';
import { Lanes } from './lane.js';

const ACCEPTED: Outcome = { kind: 'accepted', value: { id: 'made' }, revision: 1 };

/** A lane over a journal that commits when it is let, and what it was given at once. */
function aLane() {
  const batches: string[][] = [];
  let commit: () => void = () => undefined;
  const journal = {
    commit: jest.fn((_clinicId: string, batch: readonly Submission[]) => {
      batches.push(batch.map(({ command }) => command.id));
      return new Promise<Outcome[]>((resolve) => (commit = () => resolve(batch.map(() => ACCEPTED))));
    }),
  };
  const lanes = new Lanes(journal as unknown as Journal);
  return { lanes, batches, commit: () => commit() };
}

function aSubmission(untilMs = Infinity): Submission {
  const command: Command = { id: randomUUID(), name: 'pump:read', payload: { sessionId: randomUUID(), pumpMl: 1 } };
  return { command, actor: SYSTEM, bodyHash: Buffer.alloc(0), untilMs };
}

const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

it('what arrives in one moment is one batch, and what comes meanwhile the next', async () => {
  const { lanes, batches, commit } = aLane();
  const all = [aSubmission(), aSubmission(), aSubmission()];
  const [first, second, third] = all.map(({ command }) => command.id);
  const answers = all.slice(0, 2).map((submission) => lanes.submit('north', submission));
  await turn();
  expect(batches).toEqual([[first, second]]);
  answers.push(...all.slice(2).map((submission) => lanes.submit('north', submission)));
  commit();
  await turn();
  expect(batches).toEqual([[first, second], [third]]);
  commit();
  expect(await Promise.all(answers)).toEqual([ACCEPTED, ACCEPTED, ACCEPTED]);
});

it('P13 what waited past its time is not begun: its sender was told so, and may have done another thing', async () => {
  const { lanes, batches, commit } = aLane();
  const [held, late] = [aSubmission(), aSubmission(performance.now() - 1)];
  const first = lanes.submit('north', held);
  await turn();
  const second = lanes.submit('north', late);
  commit();
  expect(await first).toEqual(ACCEPTED);
  expect(await second).toMatchObject({ kind: 'refused', error: { code: 'unavailable' } });
  expect(batches).toEqual([[held.command.id]]);
});

it('P15 a lane that is full turns away at once', async () => {
  const { lanes } = aLane();
  void lanes.submit('north', aSubmission());
  await turn();
  for (let waiting = 0; waiting < 4_096; waiting += 1) void lanes.submit('north', aSubmission());
  expect(await lanes.submit('north', aSubmission())).toMatchObject({ error: { code: 'unavailable' } });
});
