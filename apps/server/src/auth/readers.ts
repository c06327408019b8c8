import { type Actor, DomainError, type Id, may, type ReadName, type Role, sayOfJournal } from '@chairside/domain';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { AccessLog } from '../audit/access-log.js';
import { actorOf } from './signed-in.guard.js';

/** Who may look at what, over HTTP. */
@Injectable()
export class Readers {
  constructor(private readonly accessLog: AccessLog) {}

  /** The clinic that a request means, and who looks; someone who may not is refused, and the try is noted. */
  admit(request: Request, what: ReadName, objectId: Id | null = null): { clinicId: Id; actor: Actor & { role: Role } } {
    const reader = actorOf(request);
    if (may(reader.actor.role, what)) return reader;
    this.accessLog.refusedLook(reader.clinicId, reader.actor, what, objectId);
    throw new DomainError('forbidden', sayOfJournal('mayNotSee'));
  }
}
