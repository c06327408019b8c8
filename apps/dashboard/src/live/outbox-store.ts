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
    await (await this.open()).add('entries', { ...author, command });
  }

  async first(author: Author): Promise<Command | undefined> {
    const row = await (await this.open()).getFromIndex('entries', 'byAuthor', range(author));
    return row?.command;
  }

  async all(author: Author): Promise<Command[]> {
    const rows = await (await this.open()).getAllFromIndex('entries', 'byAuthor', range(author));
    return rows.map((row) => row.command);
  }

  async remove(commandId: Id): Promise<void> {
    const database = await this.open();
    const place = await database.getKeyFromIndex('entries', 'byCommand', commandId);
    if (place !== undefined) await database.delete('entries', place);
  }

  private open(): Promise<IDBPDatabase<OutboxSchema>> {
    this.database ??= openDB<OutboxSchema>(this.name, 1, {
      upgrade(database) {
        const entries = database.createObjectStore('entries', { keyPath: 'place', autoIncrement: true });
        entries.createIndex('byAuthor', ['authorId', 'clinicId']);
        entries.createIndex('byCommand', 'command.id', { unique: true });
      },
    });
    return this.database;
  }
}

function range({ authorId, clinicId }: Author): IDBKeyRange {
  return IDBKeyRange.only([authorId, clinicId]);
}
