import { randomUUID } from 'node:crypto';
import { parseCommand, type Ack } from '@chairside/contracts';
import {
  type Actor,
  type Command,
  DomainError,
  type Id,
  type Iso,
  may,
  problemOf,
  sayOfJournal,
} from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import { AccessLog } from '../audit/access-log.js';
import { objectsOf } from '../audit/objects-of.js';
import { bodyHashOf } from '../journal/hash-chain.js';
import { Lanes } from '../journal/lane.js';
import { notConfirmed } from '../journal/not-confirmed.js';
import type { Outcome, Submission } from '../journal/decide-batch.js';
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
    const request: Request = { clinicId, actor, requestId: randomUUID() };
    try {
      request.command = parseCommand(input);
      return this.answer(await this.permitted(clinicId, actor, request.command), request);
    } catch (error) {
      return this.refuse(error, request);
    }
  }

  private async permitted(clinicId: Id, actor: Actor, command: Command): Promise<Outcome> {
    if (!may(actor.role, command.name)) throw new DomainError('forbidden', sayOfJournal('mayNot'));
    return this.submit(clinicId, actor, command);
  }

  /** A command whose sender is this server itself. */
  async submit(clinicId: Id, actor: Actor, command: Command, happenedAt?: Iso): Promise<Outcome> {
    const bodyHash = bodyHashOf(command.name, command.payload);
    const at = happenedAt === undefined ? {} : { happenedAt };
    const untilMs = performance.now() + ANSWER_WITHIN_MS;
    return withinTime(this.decided(clinicId, { command, actor, bodyHash, untilMs, ...at }));
  }

  /** A refusal that tells of a patient is a look at them: it is noted before it leaves, or does not leave. */
  private async decided(clinicId: Id, submission: Submission): Promise<Outcome> {
    const outcome = await this.lanes.submit(clinicId, submission);
    const shows = outcome.kind === 'refused' ? outcome.error.shows : null;
    if (shows !== null) await this.accessLog.looked(clinicId, submission.actor, 'patient', shows);
    return outcome;
  }

  private answer(outcome: Outcome, request: Request): Ack {
    if (outcome.kind !== 'accepted') return this.refuse(outcome.error, request);
    const { value, revision } = outcome;
    this.log.info(request.command?.name ?? UNREAD, { ...idsOf(request), revision });
    return { ok: true, value, revision };
  }

  private refuse(error: unknown, request: Request): Ack {
    const { clinicId, actor, requestId, command } = request;
    const refusal = error instanceof DomainError ? error : new DomainError('internal', FAULT);
    const ids = { ...idsOf(request), name: command?.name };
    if (refusal === error) this.log.info('command-refused', { ...ids, code: refusal.code });
    else this.log.error('command-failed', error, ids);
    const objects = command ? objectsOf(command) : [];
    this.accessLog.refused({
      clinicId,
      actor,
      action: command?.name ?? UNREAD,
      objects,
      code: refusal.code,
      requestId,
    });
    return { ok: false, problem: problemOf(refusal, requestId) };
  }
}

/** A command on its way through; what could not be read has no name. */
interface Request {
  clinicId: Id;
  actor: Actor;
  requestId: string;
  command?: Command;
}

const UNREAD = 'command';

function idsOf({ clinicId, actor, requestId, command }: Request): Record<string, unknown> {
  return { clinicId, requestId, commandId: command?.id, actorId: actor.id };
}

export const FAULT = sayOfJournal('fault');

/** A command whose commit takes too long is answered as unavailable; sent again, its id finds what became of it. */
async function withinTime(submitted: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve(notConfirmed()), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([submitted, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
