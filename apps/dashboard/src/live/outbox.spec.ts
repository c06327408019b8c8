import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Ack } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import { waitFor } from '@testing-library/dom';
import { v7 as uuidv7 } from 'uuid';
import { accepted, refused } from './live.fixture.js';
import { ANA, BEN, aStore } from './storage.fixture.js';
import type { OutboxStore } from './outbox-store.js';
import { Outbox } from './outbox.js';

function pumpRead(pumpMl: number): Command {
  return { id: uuidv7(), name: 'pump:read', payload: { sessionId: uuidv7(), pumpMl } };
}

let database = 0;
let store: OutboxStore;
beforeEach(() => {
  database += 1;
  store = aStore(`outbox of spec ${database}`);
});

/** An outbox whose sends are answered one after the other from a list; nothing stands for a lost answer. */
function outbox(answers: (Ack | null)[], author = ANA) {
  const sent: { id: string; wasKept: boolean }[] = [];
  const found: Command[] = [];
  const settled: { id: string; ok: boolean; waited: boolean }[] = [];
  const box = new Outbox({
    store,
    author,
    send: async (command) => {
      const kept = await store.all(author);
      sent.push({ id: command.id, wasKept: kept.some(({ id }) => id === command.id) });
      return answers.length > 0 ? (answers.shift() ?? null) : accepted();
    },
    onFound: (command) => found.push(command),
    onSettled: (command, ack, waited) => settled.push({ id: command.id, ok: ack.ok, waited }),
    wait: () => Promise.resolve(),
  });
  return { box, sent, found, settled, ids: () => sent.map(({ id }) => id) };
}

describe('the outbox', () => {
  it('LP12 writes an entry down before it is sent, and forgets it once it is answered', async () => {
    const { box, sent } = outbox([]);
    expect(await box.keep(pumpRead(1))).toMatchObject({ ok: true });
    expect(sent).toMatchObject([{ wasKept: true }]);
    expect(await store.all(ANA)).toEqual([]);
  });

  it('LP12 sends in the order in which the entries were made', async () => {
    const commands = [pumpRead(1), pumpRead(2), pumpRead(3)];
    const { box, ids } = outbox([]);
    await Promise.all(commands.map((command) => box.keep(command)));
    expect(ids()).toEqual(commands.map(({ id }) => id));
  });

  it('LP12 keeps what was not answered, and all behind it, until the link is back', async () => {
    const [first, second] = [pumpRead(1), pumpRead(2)];
    const { box, ids, settled } = outbox([null]);
    const one = box.keep(first);
    await waitFor(() => expect(ids()).toEqual([first.id]));
    expect(settled).toEqual([]);
    await Promise.all([one, box.keep(second)]);
    expect(ids()).toEqual([first.id, first.id, second.id]);
    box.stop();
  });

  it('LP4 sends again with the same id where the answer says that it can succeed', async () => {
    const command = pumpRead(1);
    const { box, ids, settled } = outbox([refused('unavailable'), refused('internal')]);
    expect(await box.keep(command)).toMatchObject({ ok: true });
    expect(ids()).toEqual([command.id, command.id, command.id]);
    expect(settled).toEqual([{ id: command.id, ok: true, waited: false }]);
  });

  it('hands a final refusal back and goes on with the next', async () => {
    const [first, second] = [pumpRead(1), pumpRead(2)];
    const { box } = outbox([refused('out-of-range')]);
    const [one, other] = await Promise.all([box.keep(first), box.keep(second)]);
    expect(one).toMatchObject({ ok: false, problem: { code: 'out-of-range' } });
    expect(other).toMatchObject({ ok: true });
    expect(await store.all(ANA)).toEqual([]);
  });

  it('sets an entry aside that the server fails over five times, and goes on with the next', async () => {
    const [first, second] = [pumpRead(1), pumpRead(2)];
    const { box, ids, settled } = outbox(Array.from({ length: 5 }, () => refused('internal')));
    const [one, other] = await Promise.all([box.keep(first), box.keep(second)]);
    expect(one).toMatchObject({ ok: false, problem: { code: 'internal' } });
    expect(other).toMatchObject({ ok: true });
    expect(ids()).toEqual([...Array.from({ length: 5 }, () => first.id), second.id]);
    expect(settled[0]).toEqual({ id: first.id, ok: false, waited: true });
    expect(await store.all(ANA)).toEqual([]);
  });

  it('never sets an entry aside because the clinic is down', async () => {
    const command = pumpRead(1);
    const { box, ids } = outbox(Array.from({ length: 12 }, () => refused('unavailable')));
    expect(await box.keep(command)).toMatchObject({ ok: true });
    expect(ids()).toHaveLength(13);
  });

  it('LP13 keeps entries that only the end of the sign-in refuses', async () => {
    const command = pumpRead(1);
    const { box, settled, ids } = outbox([refused('unauthenticated')]);
    void box.keep(command);
    await waitFor(() => expect(ids()).toEqual([command.id]));
    box.stop();
    expect(settled).toEqual([]);
    expect(await store.all(ANA)).toEqual([command]);
  });

  it('LP13 leaves the entries of another author alone', async () => {
    const command = pumpRead(1);
    await store.add(ANA, command);
    const { box, sent } = outbox([], BEN);
    await box.drain();
    expect(sent).toEqual([]);
    expect(await store.all(ANA)).toEqual([command]);
  });

  it('sends what an earlier screen left, and says of it that nobody may be looking', async () => {
    const command = pumpRead(1);
    await store.add(ANA, command);
    const { box, found, settled } = outbox([refused('patient-mismatch')]);
    await box.restore();
    expect(found).toEqual([command]);
    await box.drain();
    expect(settled).toEqual([{ id: command.id, ok: false, waited: true }]);
  });
});
