import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Command } from '@chairside/domain';
import { openDB } from 'idb';
import { v7 as uuidv7 } from 'uuid';
import { refused } from './live.fixture.js';
import { waitingHere } from './outbox-store.js';
import { ANA, aStore, BEN } from './storage.fixture.js';

const report = globalThis.reportError;
beforeEach(() => void (globalThis.reportError = jest.fn()));
afterEach(() => void (globalThis.reportError = report));

let stores = 0;
const aName = () => `a store of sealed entries ${(stores += 1)}`;

function noted(name: string): Command {
  return { id: uuidv7(), name: 'escort:name', payload: { sessionId: uuidv7(), name, relation: 'brother' } };
}

function refusalOf(command: Command) {
  const ack = refused('patient-mismatch');
  if (ack.ok) throw new Error('a refusal');
  return { command, problem: ack.problem };
}

/** All that lies in the storage of the device, as whoever takes it away could read it. */
async function allThatLies(name: string): Promise<string> {
  const database = await openDB(name);
  const rows: unknown[] = await database.getAll('entries');
  database.close();
  return JSON.stringify(rows);
}

describe('what waits on a device', () => {
  it('P13 cannot be read from its storage, only whose it is and that it is there', async () => {
    const name = aName();
    const store = aStore(name);
    const command = noted('Canary was crying');
    await store.add(ANA, command);
    await store.refuse(ANA, refusalOf(noted('Canary was calm')));
    const text = await allThatLies(name);
    expect(text).not.toContain('Canary');
    expect(text).not.toContain('sessionId');
    expect(text).toContain('Ana Ribeiro');
    expect(await store.all(ANA)).toEqual([command]);
  });

  it('P13 two equal entries do not look alike there', async () => {
    const name = aName();
    const store = aStore(name);
    const command = noted('the same');
    await store.add(ANA, command);
    await store.add(ANA, { ...command, id: uuidv7() });
    const sealed = [...(await allThatLies(name)).matchAll(/"sealed":"([0-9a-f]+)"/g)].map(([, hex]) => hex);
    expect(new Set(sealed).size).toBe(2);
  });

  it('P13 what another key has sealed is set aside, told as a fault, and does not hold up what comes after it', async () => {
    const name = aName();
    const earlier = noted('of another clinic server');
    const command = noted('of this one');
    await aStore(name, 'b2'.repeat(32)).add(ANA, earlier);
    const store = aStore(name);
    await store.add(ANA, command);
    expect(await store.first(ANA)).toEqual(command);
    expect(await store.all(ANA)).toEqual([command]);
    expect(globalThis.reportError).toHaveBeenCalled();
    expect(await waitingHere(name)).toEqual(new Map([[ANA.name, 1]]));
  });

  it('P13 is counted by author for whoever signs in next', async () => {
    const name = aName();
    const store = aStore(name);
    for (const author of [ANA, BEN, ANA]) await store.add(author, noted('x'));
    await store.refuse(BEN, refusalOf(noted('y')));
    expect(await waitingHere(name)).toEqual(
      new Map([
        [ANA.name, 2],
        [BEN.name, 1],
      ]),
    );
  });

  it('P13 an entry that was refused leaves the queue with its values, and stays until its author has seen it', async () => {
    const store = aStore(aName());
    const [command, next] = [noted('first'), noted('second')];
    await store.add(ANA, command);
    await store.add(ANA, next);
    await store.refuse(ANA, refusalOf(command));
    expect(await store.first(ANA)).toEqual(next);
    expect(await store.refused(ANA)).toEqual([refusalOf(command)]);
    expect(await store.refused(BEN)).toEqual([]);
    await store.remove(command.id);
    expect(await store.refused(ANA)).toEqual([]);
  });
});
