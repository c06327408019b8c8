import { ack, parseWith, type Ack } from '@chairside/contracts';
import type { Command, Problem } from '@chairside/domain';
import { pause } from './pause.js';
import { SignInRefused, type Person } from './person.js';

/** The clinic did not take a command in the time that the caller had. */
export class Unreachable extends Error {}

export interface Patience {
  /** Milliseconds after which to give up; without it, never. */
  withinMs?: number;
  signal?: AbortSignal;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Sends a command until it is answered: the same id each time, so that it happens once however often it is sent. A
 * refusal is an answer; a problem that says `retry`, or no answer at all, is not.
 */
export async function sendCommand(person: Person, command: Command, patience: Patience = {}): Promise<Ack> {
  const until = performance.now() + (patience.withinMs ?? Infinity);
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const answer = await sendOnce(person, command);
    if (answer) return answer;
    if (patience.signal?.aborted || performance.now() > until) {
      throw new Unreachable(`${command.name} was not answered by ${person.url}`);
    }
    await pause(pauseMs, patience.signal);
  }
}

async function sendOnce(person: Person, command: Command): Promise<Ack | null> {
  try {
    const { status, body } = await person.askSignedIn('/api/commands', { method: 'POST', body: command });
    const answer = status < 300 ? body : { ok: false, problem: body };
    const parsed = parseWith(ack, answer);
    return !parsed.ok && parsed.problem.retry ? null : parsed;
  } catch (error) {
    if (error instanceof SignInRefused) throw error;
    // no answer, or one that is not the clinic's: whether it happened is unknown, and the same id may ask again
    return null;
  }
}

/** A refusal as one line for people. */
export function wordsOf({ code, detail, fields }: Problem): string {
  const where = fields?.map((field) => `${field.path} ${field.code}`).join(', ');
  return `${code}${where ? ` (${where})` : ''}: ${detail}`;
}
