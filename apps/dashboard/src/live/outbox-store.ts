import type { Command, Id } from '@chairside/domain';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Who wrote an entry, and for which clinic: nobody else's sign-in may send it. */
export interface Author {
  authorId: Id;
  clinicId: Id;
}

interface KeptRow extends Author {
  place?: number;
  command: Command;
}

interface OutboxSchema extends DBSchema {
  entries: {
    key: number;
    value: KeptRow;
    indexes: { byAuthor: [Id, Id]; byCommand: Id };
  };
}

/** The entries of this device that no server has confirmed yet: ids and values, in the order in which they were made. */
export class OutboxStore {
  private database: Promise<IDBPDatabase<OutboxSchema>> | undefined;

  constructor(private readonly name = 'chairside-outbox') {}

  async add(author: Author, command: Command): Promise<void> {
    await this.within((database) => database.add('entries', { ...author, command }));
  }

  async first(author: Author): Promise<Command | undefined> {
    const row = await this.within((database) => database.getFromIndex('entries', 'byAuthor', range(author)));
    return row?.command;
  }

  async all(author: Author): Promise<Command[]> {
    const rows = await this.within((database) => database.getAllFromIndex('entries', 'byAuthor', range(author)));
    return rows.map((row) => row.command);
  }

  async remove(commandId: Id): Promise<void> {
    await this.within(async (database) => {
      const place = await database.getKeyFromIndex('entries', 'byCommand', commandId);
      if (place !== undefined) await database.delete('entries', place);
    });
  }

  /** A connection that failed, or that the browser closed, is not used again: the next job opens another. */
  private async within<T>(job: (database: IDBPDatabase<OutboxSchema>) => Promise<T>): Promise<T> {
    const opening = (this.database ??= this.open());
    try {
      return await job(await opening);
    } catch (error) {
      if (this.database === opening) this.database = undefined;
      throw error;
    }
  }

  private open(): Promise<IDBPDatabase<OutboxSchema>> {
    return openDB<OutboxSchema>(this.name, 1, {
      terminated: () => (this.database = undefined),
      upgrade(database) {
        const entries = database.createObjectStore('entries', { keyPath: 'place', autoIncrement: true });
        entries.createIndex('byAuthor', ['authorId', 'clinicId']);
        entries.createIndex('byCommand', 'command.id', { unique: true });
      },
    });
  }
}

function range({ authorId, clinicId }: Author): IDBKeyRange {
  return IDBKeyRange.only([authorId, clinicId]);
}
