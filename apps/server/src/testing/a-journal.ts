import { randomUUID } from 'node:crypto';
import type { Actor, Board, Command, Commands, CommandName, Id } from '@chairside/domain';
import { openDatabase } from '../database/database.js';
import { Readiness } from '../health/readiness.js';
import { loadState } from '../journal/checkpoints.js';
import type { Outcome } from '../journal/decide-batch.js';
import { bodyHashOf } from '../journal/hash-chain.js';
import { Journal } from '../journal/journal.js';
import { Lanes } from '../journal/lane.js';
import { Boards } from '../live/boards.js';
import { Log } from '../logging/log.js';
import { PostgresWakeUps } from '../wake-ups/postgres-wake-ups.js';
import type { TestClinic } from './a-clinic.js';

/** The journal of a clinic without a server around it, as another node's: for what only time or a founder may send. */
export interface TestJournal {
  /** Hands commands to the lane in one turn: but for the first, which goes ahead alone, they wait for one batch. */
  submit(...commands: [Command, Actor][]): Promise<Outcome[]>;
  board(): Board;
  close(): Promise<void>;
}

export async function aJournal(clinic: TestClinic, clinicId: Id): Promise<TestJournal> {
  const log = new Log('silent');
  const database = await openDatabase(clinic.env, log);
  const boards = new Boards();
  const lanes = new Lanes(
    new Journal(database, boards, new Readiness(), log, new PostgresWakeUps(database.appUrl, log)),
  );
  const state = await database.forClinic(clinicId, (client) => loadState(client, clinicId));
  if (!state) throw new Error(`there is no clinic ${clinicId}`);
  boards.set(state);
  return {
    submit: (...commands) =>
      Promise.all(
        commands.map(([command, actor]) =>
          lanes.submit(clinicId, {
            command,
            actor,
            bodyHash: bodyHashOf(command.name, command.payload),
            untilMs: Infinity,
          }),
        ),
      ),
    board: () => boards.find(clinicId)?.board ?? state.board,
    close: () => database.close(),
  };
}

/** A command under an id of its own. */
export function aCommand<N extends CommandName>(name: N, payload: Commands[N], id: Id = randomUUID()): Command {
  return { id, name, payload } as Command;
}
