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
  /** On a clock that nobody can set. */
  atMs: number;
}

const HELD = 10_000;
/** Written at once: a storm of screens looks at the board five hundred times in a second. */
const TOGETHER = 500;
const AGAIN_AFTER_MS = 5000;

const INSERT = `
  INSERT INTO access_log (clinic_id, id, at, actor_id, acting_role, action, object_id, outcome, request_id)
  SELECT $1, gen_random_uuid(), clock_timestamp() - make_interval(secs => "msAgo" / 1000.0),
         "actorId", "actingRole", action, "objectId", outcome, "requestId"
  FROM jsonb_to_recordset($2) AS look("msAgo" float8, "actorId" uuid, "actingRole" text, action text,
                                      "objectId" uuid, outcome text, "requestId" text)`;

/** Who looked at what, and who was refused. Rows are only added. */
@Injectable()
export class AccessLog implements OnApplicationShutdown {
  /** Looks that are not noted yet, in the order in which they are tried. */
  private waiting: Look[] = [];
  private writing: Promise<void> | null = null;
  private together = TOGETHER;
  private again: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** Notes a look before the data leaves; when it cannot be noted, nothing is shown. */
  async looked(clinicId: Id, actor: Actor, what: ReadName, objectId: Id | null): Promise<void> {
    await this.add([lookOf(clinicId, actor, what, objectId, 'shown')]);
  }

  /** Notes a look at the live board or a session on it: these are shown also while the log fails (floor rule 25). */
  lookedLive(clinicId: Id, actor: Actor, what: ReadName, objectId: Id | null): void {
    this.note(lookOf(clinicId, actor, what, objectId, 'shown'));
  }

  /** Notes a refused command. The refusal stands whether or not it can be noted. */
  refused({ objects, code, ...asked }: Refusal): void {
    if (!AUDITED.has(code)) return;
    for (const objectId of objects.length > 0 ? objects : [null])
      this.note({ ...asked, objectId, outcome: code, atMs: performance.now() });
  }

  /** Notes that somebody asked to see what their role may not see. */
  refusedLook(clinicId: Id, actor: Actor, what: ReadName, objectId: Id | null): void {
    this.note(lookOf(clinicId, actor, what, objectId, 'forbidden'));
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.again);
    this.isStopped = true;
    await this.writing;
    if (this.waiting.length > 0) this.log.error('access-log-lost', new Error(`${this.waiting.length} looks`));
  }

  /** Noted now, with those that come while another is being noted, or, while the log fails, as soon as it works again. */
  private note(look: Look): void {
    this.waiting.push(look);
    if (this.again === undefined) this.writing ??= this.writeWaiting();
  }

  private async writeWaiting(): Promise<void> {
    while (this.again === undefined) {
      const looks = this.takeNext();
      if (looks.length === 0) break;
      try {
        await this.add(looks);
        this.together = Math.min(TOGETHER, this.together * 2);
      } catch (error) {
        this.hold(looks, error);
      }
    }
    // in the same turn: what comes after it begins anew
    this.writing = null;
  }

  /** The oldest, and what else waits of its clinic. */
  private takeNext(): Look[] {
    const clinicId = this.waiting[0]?.clinicId;
    const taken = new Set(this.waiting.filter((look) => look.clinicId === clinicId).slice(0, this.together));
    this.waiting = this.waiting.filter((look) => !taken.has(look));
    return [...taken];
  }

  /** If it was one of them that failed, it must not hold up the others: one at a time, and those behind these first. */
  private hold(looks: readonly Look[], error: unknown): void {
    this.together = 1;
    this.waiting = [...this.waiting, ...looks].slice(-HELD);
    this.log.error('access-log-failed', error, { requestId: looks[0]?.requestId, held: this.waiting.length });
    this.again = setTimeout(() => {
      this.again = undefined;
      if (!this.isStopped) this.writing ??= this.writeWaiting();
    }, AGAIN_AFTER_MS);
  }

  private async add(looks: readonly Look[]): Promise<void> {
    const clinicId = looks[0]?.clinicId ?? '';
    const rows = looks.map(({ actor, atMs, action, objectId, outcome, requestId }) => {
      const msAgo = performance.now() - atMs;
      return { msAgo, actorId: actor.id, actingRole: actor.role, action, objectId, outcome, requestId };
    });
    await this.database.forClinic(clinicId, (client) => client.query(INSERT, [clinicId, JSON.stringify(rows)]));
  }
}

function lookOf(clinicId: Id, actor: Actor, what: ReadName, objectId: Id | null, outcome: string): Look {
  return { clinicId, actor, action: what, objectId, outcome, requestId: randomUUID(), atMs: performance.now() };
}
