import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ack } from '@chairside/contracts';
import type { Command } from '@chairside/domain';
import { waitFor } from '@testing-library/dom';
import { v7 as uuidv7 } from 'uuid';
import type { AckNews, OpenAckChannel } from './ack-channel.js';
import { accepted, refused } from './live.fixture.js';
import { ANA, aStore } from './storage.fixture.js';
import type { OutboxStore } from './outbox-store.js';
import { Outbox } from './outbox.js';

/** The lock that the tabs of a device share, which jsdom does not know. */
let lock: Promise<unknown> = Promise.resolve();
const locks = { request: (_name: string, job: () => Promise<void>) => (lock = lock.then(job)) };
beforeAll(() => void Object.defineProperty(navigator, 'locks', { value: locks, configurable: true }));
afterAll(() => void Reflect.deleteProperty(navigator, 'locks'));

let database = 0;
let store: OutboxStore;
let listeners: ((news: AckNews) => void)[];
let isHeard: boolean;
beforeEach(() => {
  database += 1;
  store = aStore(`outbox of two tabs ${database}`);
  listeners = [];
  lock = Promise.resolve();
  isHeard = true;
});

const openChannel: OpenAckChannel = (onNews) => {
  listeners.push(onNews);
  const others = () => listeners.filter((listener) => listener !== onNews);
  return {
    tell: (news) => void (isHeard && others().forEach((listener) => listener(news))),
    close: () => void (listeners = others()),
  };
};

function tab(send: (command: Command) => Promise<Ack | null> = () => Promise.resolve(accepted())) {
  const sent: string[] = [];
  const found: string[] = [];
  const settled: { id: string; ok: boolean; waited: boolean }[] = [];
  const box = new Outbox({
    store,
    author: ANA,
    send: (command) => (sent.push(command.id), send(command)),
    onFound: ({ id }) => found.push(id),
    onSettled: (command, ack, waited) => settled.push({ id: command.id, ok: ack.ok, waited }),
    wait: () => Promise.resolve(),
    openChannel,
  });
  box.start();
  return { box, sent, found, settled };
}

function pumpRead(pumpMl: number): Command {
  return { id: uuidv7(), name: 'pump:read', payload: { sessionId: uuidv7(), pumpMl } };
}

/** A send that stands still until it is let go. */
function held(ack: Ack = accepted()) {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  return { send: () => gate.then(() => ack), letGo: () => letGo() };
}

/** The second tab charts while the first one is sending; both are answered. */
async function bothHaveCharted() {
  const { send, letGo } = held();
  const [first, second] = [tab(send), tab()];
  const mine = first.box.keep(pumpRead(1));
  await waitFor(() => expect(first.sent).toHaveLength(1));
  const theirs = pumpRead(2);
  const answered = second.box.keep(theirs);
  await waitFor(async () => expect(await store.all(ANA)).toHaveLength(2));
  letGo();
  expect(await Promise.all([mine, answered])).toMatchObject([{ ok: true }, { ok: true }]);
  return { first, second, theirs };
}

describe('LP12 two tabs of one author', () => {
  it('a tab hears the answer to its entry that the other tab sent', async () => {
    const { first, second, theirs } = await bothHaveCharted();
    expect(first.sent).toContain(theirs.id);
    expect(second.sent).toEqual([]);
    expect(second.settled).toEqual([{ id: theirs.id, ok: true, waited: false }]);
  });

  it('a tab that missed the answer asks with the same id once it may send', async () => {
    isHeard = false;
    const { second, theirs } = await bothHaveCharted();
    expect(second.sent).toEqual([theirs.id]);
  });

  it.each([true, false])('a second tab lets go of what it found waiting (hears the first: %s)', async (hears) => {
    isHeard = hears;
    const { send, letGo } = held();
    const [first, second] = [tab(send), tab()];
    const command = pumpRead(1);
    const mine = first.box.keep(command);
    await waitFor(() => expect(first.sent).toHaveLength(1));
    await second.box.restore();
    expect(second.found).toEqual([command.id]);
    letGo();
    await mine;
    await waitFor(() => expect(second.settled).toMatchObject([{ id: command.id, ok: true }]));
    expect(second.sent).toHaveLength(hears ? 0 : 1);
  });

  it('the refusal of an entry whose tab is closed is handed back by the tab that sent it', async () => {
    const command = pumpRead(1);
    const sender = tab(() => Promise.resolve(refused('patient-mismatch')));
    await store.add(ANA, command);
    await sender.box.drain();
    expect(sender.settled).toEqual([{ id: command.id, ok: false, waited: true }]);
  });
});
