import type { Ack } from '@chairside/contracts';
import type { Id, Problem } from '@chairside/domain';
import { commandOf, type Draft } from '../face/draft.js';
import type { Person } from '../face/person.js';
import { sendCommand, wordsOf } from '../face/send-command.js';

const PATIENCE_MS = 120_000;

/** Sends a command and answers what the clinic says; the same id is sent until it answers. */
export function chart(person: Person, draft: Draft, id?: Id): Promise<Ack> {
  return sendCommand(person, commandOf(draft, id), { withinMs: PATIENCE_MS });
}

/** Sends a command that must succeed, and gives the id of what it made. */
export async function mustChart(person: Person, draft: Draft): Promise<Id> {
  const answer = await chart(person, draft);
  if (!answer.ok) throw new Refused(draft.name, answer.problem);
  return answer.value.id;
}

/** The clinic refused what a replay rests on. */
export class Refused extends Error {
  constructor(name: Draft['name'], problem: Problem) {
    super(`${name} was refused: ${wordsOf(problem)}`);
  }
}
