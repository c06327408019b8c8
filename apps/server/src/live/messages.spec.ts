import { expect, it } from '@jest/globals';
import { PROTOCOL_VERSION } from '@chairside/contracts';
import { SHAPE } from '@chairside/domain';
import { Messages } from './messages.js';
import { FakeSocket } from './screens.fixture.js';

/** Before it looks anything up. */
const messages = new Messages(...([{}, {}, {}, {}, {}] as unknown as ConstructorParameters<typeof Messages>));

function greets(protocolVersion: number, waiting?: number, shape = SHAPE): Promise<unknown> {
  const socket = new FakeSocket('a', {});
  if (waiting !== undefined) socket.data.waiting = waiting;
  return messages.answer(socket.asLive(), 'hello', [{ protocolVersion, shape }]);
}

it('P15 a screen that does not read is not sent the whole board again', async () => {
  await expect(greets(PROTOCOL_VERSION, 33)).rejects.toMatchObject({ code: 'rate-limited' });
  await expect(greets(PROTOCOL_VERSION, 32)).rejects.not.toMatchObject({ code: 'rate-limited' });
});

it('LP2 another version is told to reload', async () => {
  await expect(greets(PROTOCOL_VERSION + 1)).rejects.toMatchObject({ code: 'reload' });
});

it('LP2 a screen that folds changes of another form is told to reload', async () => {
  await expect(greets(PROTOCOL_VERSION, undefined, SHAPE - 1)).rejects.toMatchObject({ code: 'reload' });
});
