import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseCommand } from '@chairside/contracts';
import { SYSTEM, type Actor, type Command, type Iso } from '@chairside/domain';
import { DEMO_PEOPLE } from './demo-clinic.js';

/** Something that happened in the demo clinic before it opened. */
export interface PastDeed {
  at: Iso;
  actor: Actor;
  command: Command;
}

const ACTORS = new Map<unknown, Actor>([
  ['system', SYSTEM],
  ...DEMO_PEOPLE.map(({ username, id, role }): [string, Actor] => [username, { id, role }]),
]);

/**
 * The made-up past of the demo clinic, in the order in which it happened. Each line of the file is one deed as JSON:
 * when, by whom, and the command. Throws with the line where the file is not such a past.
 */
export async function* readPast(path: string): AsyncGenerator<PastDeed> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    number += 1;
    yield deedOf(JSON.parse(line), `${path}, line ${number}`);
  }
}

function deedOf(line: { at?: unknown; by?: unknown; command?: unknown }, where: string): PastDeed {
  const actor = ACTORS.get(line.by);
  if (!actor || typeof line.at !== 'string') throw new Error(`${where}: this is no deed of the demo clinic`);
  return { at: line.at, actor, command: parseCommand(line.command) };
}
