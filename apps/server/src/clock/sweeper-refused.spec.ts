import { expect, it } from '@jest/globals';
import { DomainError, EMPTY_BOARD, sayOfJournal, type Id, type Command } from '@chairside/domain';
import type { Dispatch } from '../commands/dispatch.js';
import type { Outcome } from '../journal/decide-batch.js';
import { Boards } from '../live/boards.js';
import type { Log } from '../logging/log.js';
import type { Lease } from './lease.js';
import { Sweeper } from './sweeper.js';

const CLINIC = 'a clinic';
const NOON = '2026-11-23T12:00:00.000Z';
const clinic: typeof EMPTY_BOARD.clinic = { id: CLINIC, name: 'Test', timeZone: 'UTC', weightUnit: 'kg' };

/** What the log says of a day that is to be opened, when its command is answered so. */
async function loggedOf(error: DomainError): Promise<{ sent: Command[]; logged: unknown[] }> {
  const boards = new Boards();
  const anchor = { anchorClinic: NOON, anchorReal: NOON, rate: 1 };
  const look = { databaseNow: NOON, askedAtMs: performance.now() };
  const board = { ...EMPTY_BOARD, clinic };
  boards.set({ clinicId: CLINIC, epoch: '', revision: 0, board, clock: anchor, look, recent: [] });
  const sent: Command[] = [];
  const logged: unknown[] = [];
  const submit = (_clinicId: Id, _actor: unknown, command: Command): Promise<Outcome> => {
    sent.push(command);
    return Promise.resolve({ kind: 'refused', error });
  };
  const log = { warn: (event: string, ids: object) => logged.push({ event, ...ids }) };
  const sweeper = new Sweeper(
    boards,
    { submit } as unknown as Dispatch,
    { isMine: () => Promise.resolve(true) } as unknown as Lease,
    log as unknown as Log,
  );
  await sweeper.start();
  sweeper.onApplicationShutdown();
  return { sent, logged };
}

it('trust P12 what time says and the rules refuse stands in the log, by its ids alone', async () => {
  const { sent, logged } = await loggedOf(new DomainError('not-found', sayOfJournal('mayNot')));
  const [{ id: commandId } = { id: '' }] = sent;
  expect(logged).toEqual([
    { event: 'sweep-refused', clinicId: CLINIC, commandId, name: 'day:open', code: 'not-found' },
  ]);
});

it('trust P12 what could not be stored now is said again, and is nothing to tell', async () => {
  const { sent, logged } = await loggedOf(new DomainError('unavailable', sayOfJournal('notConfirmed')));
  expect([sent.length, logged]).toEqual([1, []]);
});
