import { randomUUID } from 'node:crypto';
import type { Actor, Id, ProblemCode, ReadName } from '@chairside/domain';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Log } from '../logging/log.js';

/** Refusals that say something about rights or about the wrong patient; a mistyped value does not. */
const AUDITED: ReadonlySet<ProblemCode> = new Set([
  'forbidden',
  'not-found',
  'patient-mismatch',
  'idempotency-mismatch',
]);

interface Asked {
  clinicId: Id;
  actor: Actor;
  action: string;
  requestId: string;
}

interface Refusal extends Asked {
  /** What the command is about; it is found from each. */
  objects: readonly Id[];
  code: ProblemCode;
}

interface Look extends Asked {
  objectId: Id | null;
  outcome: string;
}

const HELD = 10_000;
const AGAIN_AFTER_MS = 5000;

/** Who looked at what, and who was refused. Rows are only added. */
@Injectable()
export class AccessLog implements OnApplicationShutdown {
  /** Looks that could not be noted yet, oldest first. */
  private held: Look[] = [];
  private again: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** Notes a look before the data leaves; when it cannot be noted, nothing is shown. */
  async looked(clinicId: Id, actor: Actor, what: ReadName, objectId: Id | null): Promise<void> {
    await this.add({ clinicId, actor, action: what, objectId, outcome: 'shown', requestId: randomUUID() });
  }

  /** Notes a look at the live board or a session on it: these are shown also while the log fails (floor rule 25). */
  lookedLive(clinicId: Id, actor: Actor, what: ReadName, objectId: Id | null): void {
    this.note({ clinicId, actor, action: what, objectId, outcome: 'shown', requestId: randomUUID() });
  }

  /** Notes a refused command. The refusal stands whether or not it can be noted. */
  refused({ objects, code, ...asked }: Refusal): void {
    if (!AUDITED.has(code)) return;
    for (const objectId of objects.length > 0 ? objects : [null]) this.note({ ...asked, objectId, outcome: code });
  }

  /** Notes that somebody asked to see what their role may not see. */
  refusedLook(clinicId: Id, actor: Actor, what: ReadName, objectId: Id | null): void {
    this.note({ clinicId, actor, action: what, objectId, outcome: 'forbidden', requestId: randomUUID() });
  }

  onApplicationShutdown(): void {
    clearTimeout(this.again);
  }

  /** Noted now or, while the log fails, as soon as it works again. */
  private note(look: Look): void {
    this.add(look).catch((error: unknown) => {
      this.log.error('access-log-failed', error, { requestId: look.requestId, held: this.held.length + 1 });
      this.held = [...this.held, look].slice(-HELD);
      this.again ??= setTimeout(() => this.noteHeld(), AGAIN_AFTER_MS);
    });
  }

  private noteHeld(): void {
    this.again = undefined;
    const held = this.held;
    this.held = [];
    for (const look of held) this.note(look);
  }

  private async add({ clinicId, actor, action, objectId, outcome, requestId }: Look): Promise<void> {
    await this.database.forClinic(clinicId, (client) =>
      client.query(
        `INSERT INTO access_log (clinic_id, id, at, actor_id, acting_role, action, object_id, outcome, request_id)
         VALUES ($1, $2, clock_timestamp(), $3, $4, $5, $6, $7, $8)`,
        [clinicId, randomUUID(), actor.id, actor.role, action, objectId, outcome, requestId],
      ),
    );
  }
}
