import type { Ack } from '@chairside/contracts';
import type { Id, Problem } from '@chairside/domain';
import { commandOf, type Draft } from '../face/draft.js';
import type { Person } from '../face/person.js';
import { sendCommand, wordsOf } from '../face/send-command.js';

const PATIENCE_MS = 120_000;
const TIDYING_MS = 3_000;

/** Who charts, and until when: nothing is begun after the signal. */
export interface Desk {
  person: Person;
  signal: AbortSignal;
}

/** Sends a command and answers what the clinic says; the same id is sent until it answers. */
export async function chart({ person, signal }: Desk, draft: Draft, id?: Id): Promise<Ack> {
  signal.throwIfAborted();
  return sendCommand(person, commandOf(draft, id), { withinMs: PATIENCE_MS, signal });
}

/** Sends a command that must succeed, and gives the id of what it made. */
export async function mustChart(desk: Desk, draft: Draft, id?: Id): Promise<Id> {
  const answer = await chart(desk, draft, id);
  if (!answer.ok) throw new Refused(draft.name, answer.problem);
  return answer.value.id;
}

/** Sends a command that may fail, when a replay tidies up after itself. */
export async function tryToChart(person: Person, draft: Draft): Promise<boolean> {
  try {
    const answer = await sendCommand(person, commandOf(draft), { withinMs: TIDYING_MS });
    return answer.ok;
  } catch (error) {
    // why the replay failed is known already, and says more than this
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The clinic refused what a replay rests on. */
export class Refused extends Error {
  constructor(name: Draft['name'], problem: Problem) {
    super(`${name} was refused: ${wordsOf(problem)}`);
  }
}
