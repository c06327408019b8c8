import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Command } from '@chairside/domain';
import { waitFor } from '@testing-library/dom';
import { deleteDB, openDB } from 'idb';
import { v7 as uuidv7 } from 'uuid';
import { accepted } from './live.fixture.js';
import { ANA, aStore } from './storage.fixture.js';
import { Outbox } from './outbox.js';

const command: Command = { id: uuidv7(), name: 'pump:read', payload: { sessionId: uuidv7(), pumpMl: 4 } };

const report = globalThis.reportError;
beforeEach(() => void (globalThis.reportError = jest.fn()));
afterEach(() => void (globalThis.reportError = report));

describe('a storage that fails for a moment', () => {
  it('is opened again by the next job', async () => {
    const name = 'a store that could not be opened';
    const newer = await openDB(name, 99);
    const store = aStore(name);
    await expect(store.all(ANA)).rejects.toThrow();
    newer.close();
    await deleteDB(name);
    await store.add(ANA, command);
    expect(await store.all(ANA)).toEqual([command]);
  });

  it('LP12 loses no entry: the fault is told, and the entry goes out at the next try', async () => {
    const store = aStore('a store that could not be read');
    const send = jest.fn(() => Promise.resolve(accepted()));
    const box = new Outbox({ store, author: ANA, send, onFound: () => undefined, onSettled: () => undefined });
    jest.spyOn(store, 'first').mockRejectedValueOnce(new Error('The storage is closing.'));
    const answered = box.keep(command);
    await waitFor(() => expect(globalThis.reportError).toHaveBeenCalledTimes(1));
    expect(send).not.toHaveBeenCalled();
    await box.drain();
    expect(await answered).toMatchObject({ ok: true });
    box.stop();
  });

  it('tries again by itself', async () => {
    const store = aStore('a store that is read later');
    const box = new Outbox({
      store,
      author: ANA,
      send: () => Promise.resolve(accepted()),
      onFound: () => undefined,
      onSettled: () => undefined,
    });
    const timer = jest.spyOn(globalThis, 'setTimeout');
    jest.spyOn(store, 'all').mockRejectedValueOnce(new Error('The storage is closing.'));
    await box.drain();
    expect(timer).toHaveBeenCalledWith(expect.any(Function), 5_000);
    timer.mockRestore();
    box.stop();
  });
});
