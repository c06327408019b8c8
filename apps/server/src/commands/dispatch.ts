import { randomUUID } from 'node:crypto';
import { parseCommand, type Ack } from '@chairside/contracts';
import { DomainError, may, problemOf, type Actor, type Command, type Id } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { AccessLog } from '../audit/access-log.js';
import { bodyHashOf } from '../journal/hash-chain.js';
import { Lanes } from '../journal/lane.js';
import type { Outcome } from '../journal/decide-batch.js';
import { Log } from '../logging/log.js';

const ANSWER_WITHIN_MS = 5500;

/** Where every command enters, by socket or HTTP, and the first of the two edges that turn a refusal into an answer. */
@Injectable()
export class Dispatch {
  constructor(
    private readonly lanes: Lanes,
    private readonly accessLog: AccessLog,
    private readonly log: Log,
  ) {}

  /** Always answers, also when the command is denied, invalid or fails, and within six seconds (LP3). */
  async command(clinicId: Id, actor: Actor, input: unknown): Promise<Ack> {
    const requestId = randomUUID();
    try {
      const command = parseCommand(input);
      if (!may(actor.role, command.name)) throw new DomainError('forbidden', 'Your role may not do this.');
      return this.answer(await this.submit(clinicId, actor, command), clinicId, actor, command, requestId);
    } catch (error) {
      return this.refuse(error, clinicId, actor, requestId);
    }
  }

  /** A command whose sender is this server itself. */
  async submit(clinicId: Id, actor: Actor, command: Command): Promise<Outcome> {
    const bodyHash = bodyHashOf(command.name, command.payload);
    return withinTime(this.lanes.submit(clinicId, { command, actor, bodyHash }));
  }

  private answer(outcome: Outcome, clinicId: Id, actor: Actor, command: Command, requestId: string): Ack {
    if (outcome.kind === 'accepted') {
      this.log.info(command.name, {
        clinicId,
        requestId,
        commandId: command.id,
        actorId: actor.id,
        revision: outcome.revision,
      });
      return { ok: true, value: outcome.value, revision: outcome.revision };
    }
    return this.refuse(outcome.error, clinicId, actor, requestId, command);
  }

  private refuse(error: unknown, clinicId: Id, actor: Actor, requestId: string, command?: Command): Ack {
    const refusal = error instanceof DomainError ? error : new DomainError('internal', FAULT);
    const ids = { clinicId, requestId, actorId: actor.id, commandId: command?.id, name: command?.name };
    if (refusal === error) this.log.info('command-refused', { ...ids, code: refusal.code });
    else this.log.error('command-failed', error, ids);
    this.accessLog.refused({ clinicId, actor, action: command?.name ?? 'command', code: refusal.code, requestId });
    return { ok: false, problem: problemOf(refusal, requestId) };
  }
}

export const FAULT = 'Something went wrong on the server. It was logged; what you typed is still here.';

/** A command whose commit takes too long is answered as unavailable; sent again, its id finds what became of it. */
async function withinTime(submitted: Promise<Outcome>): Promise<Outcome> {
  const error = new DomainError(
    'unavailable',
    'The database does not answer. This is kept here and will be sent again.',
  );
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'refused', error }), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([submitted, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
