import type { Command, Id } from '@chairside/domain';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { Refusal } from './refusals.js';
import { reportToWindow } from './report-to-window.js';
import type { Seal } from './seal.js';

/** Who wrote an entry, and for which clinic: nobody else's sign-in may send it. The name is for who finds it here. */
export interface Author {
  authorId: Id;
  clinicId: Id;
  name: string;
}

/** It waits to be sent; it was refused and waits for its author to see that; or no key of its author opens it. */
type KeptState = 'waits' | 'refused' | 'unreadable';

interface KeptRow extends Author {
  place?: number;
  commandId: Id;
  state: KeptState;
  sealed: string;
}

interface OutboxSchema extends DBSchema {
  entries: {
    key: number;
    value: KeptRow;
    indexes: { byAuthor: [Id, Id, KeptState]; byCommand: Id };
  };
}

type Entries = IDBPObjectStore<OutboxSchema, ['entries'], 'entries', 'readwrite'>;

const NAME = 'chairside-outbox';

/**
 * The entries of this device that no server has confirmed yet, in the order in which they were made, and those it refused.
 * What they hold is sealed; whose they are and how many is not.
 */
export class OutboxStore {
  private database: Promise<IDBPDatabase<OutboxSchema>> | undefined;

  constructor(
    private readonly seal: Seal,
    private readonly name = NAME,
  ) {}

  async add(author: Author, command: Command): Promise<void> {
    const row = await this.rowOf(author, command, 'waits', { command });
    await this.within((database) => database.add('entries', row));
  }

  /** The oldest that waits. One that cannot be opened is set aside, so that it does not hold up the next. */
  async first(author: Author): Promise<Command | undefined> {
    for (;;) {
      const row = await this.within((database) => database.getFromIndex('entries', 'byAuthor', range(author, 'waits')));
      if (!row) return undefined;
      const command = await this.commandIn(row);
      if (command) return command;
      await this.change(row.commandId, (entries, place) => entries.put({ ...row, place, state: 'unreadable' }));
    }
  }

  async all(author: Author): Promise<Command[]> {
    const commands = await Promise.all((await this.rows(author, 'waits')).map((row) => this.commandIn(row)));
    return commands.filter((command) => command !== undefined);
  }

  /** Keeps an entry that was refused in the end, until its author has seen it. */
  async refuse(author: Author, refusal: Refusal): Promise<void> {
    const row = await this.rowOf(author, refusal.command, 'refused', refusal);
    const kept = await this.change(row.commandId, (entries, place) => entries.put({ ...row, place }));
    if (!kept) await this.within((database) => database.add('entries', row));
  }

  async refused(author: Author): Promise<Refusal[]> {
    const found = await Promise.all((await this.rows(author, 'refused')).map((row) => this.contentOf(row)));
    return found.filter((content): content is Refusal => content !== null);
  }

  async remove(commandId: Id): Promise<void> {
    await this.change(commandId, (entries, place) => entries.delete(place));
  }

  private async rowOf(author: Author, { id }: Command, state: KeptState, content: unknown): Promise<KeptRow> {
    const { authorId, clinicId, name } = author;
    return { authorId, clinicId, name, commandId: id, state, sealed: await this.seal.close(content) };
  }

  private rows(author: Author, state: KeptState): Promise<KeptRow[]> {
    return this.within((database) => database.getAllFromIndex('entries', 'byAuthor', range(author, state)));
  }

  private async commandIn(row: KeptRow): Promise<Command | undefined> {
    return ((await this.contentOf(row)) as { command: Command } | null)?.command;
  }

  private async contentOf({ sealed }: KeptRow): Promise<unknown> {
    try {
      return await this.seal.open(sealed);
    } catch (error) {
      reportToWindow(error);
      return null;
    }
  }

  /** Does something with the entry of a command, in one transaction; false where there is none. */
  private async change(commandId: Id, job: (entries: Entries, place: number) => Promise<unknown>): Promise<boolean> {
    return this.within(async (database) => {
      const transaction = database.transaction('entries', 'readwrite');
      const place = await transaction.store.index('byCommand').getKey(commandId);
      if (place !== undefined) await job(transaction.store, place);
      await transaction.done;
      return place !== undefined;
    });
  }

  /** A connection that failed, or that the browser closed, is not used again: the next job opens another. */
  private async within<T>(job: (database: IDBPDatabase<OutboxSchema>) => Promise<T>): Promise<T> {
    const opening = (this.database ??= open(this.name, () => (this.database = undefined)));
    try {
      return await job(await opening);
    } catch (error) {
      if (this.database === opening) this.database = undefined;
      throw error;
    }
  }
}

/** How many entries wait on this device, by the name of their author: for whoever signs in next. */
export async function waitingHere(name = NAME): Promise<Map<string, number>> {
  const database = await open(name, () => undefined);
  const rows = await database.getAll('entries').finally(() => database.close());
  const counts = new Map<string, number>();
  for (const row of rows.filter(({ state }) => state === 'waits'))
    counts.set(row.name, (counts.get(row.name) ?? 0) + 1);
  return counts;
}

function open(name: string, onGone: () => void): Promise<IDBPDatabase<OutboxSchema>> {
  return openDB<OutboxSchema>(name, 2, {
    terminated: onGone,
    // a tab of a later version must not wait for this one
    blocking: (_current, _wanted, { target }) => {
      (target as IDBDatabase).close();
      onGone();
    },
    upgrade(database) {
      // entries of the form before this one stood here for all to read
      if (database.objectStoreNames.contains('entries')) database.deleteObjectStore('entries');
      const entries = database.createObjectStore('entries', { keyPath: 'place', autoIncrement: true });
      entries.createIndex('byAuthor', ['authorId', 'clinicId', 'state']);
      entries.createIndex('byCommand', 'commandId', { unique: true });
    },
  });
}

function range({ authorId, clinicId }: Author, state: KeptState): IDBKeyRange {
  return IDBKeyRange.only([authorId, clinicId, state]);
}
