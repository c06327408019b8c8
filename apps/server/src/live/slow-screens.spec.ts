import { describe, expect, it } from '@jest/globals';
import { Log } from '../logging/log.js';
import { roomOf } from './live-socket.js';
import { aPlace, FakeSocket, screensOf } from './screens.fixture.js';
import { SlowScreens } from './slow-screens.js';

const ROOM = roomOf('north', 'clinical');

/** A screen of a clinic's board whose wire took nothing of so many messages. */
function aBlockedScreen(messages: number) {
  const socket = new FakeSocket('a', { place: aPlace('north') });
  socket.join(ROOM);
  const slow = new SlowScreens(screensOf(socket), new Log('silent'));
  for (let index = 0; index < messages; index += 1) socket.conn.emit('packetCreate');
  return { socket, slow };
}

describe('a screen that does not take what it is sent', () => {
  it('P15 is sent no more once too much waits for it', () => {
    const { socket, slow } = aBlockedScreen(257);
    slow.check(0);
    expect([...socket.rooms]).toEqual(['a']);
    expect(socket.disconnect).not.toHaveBeenCalled();
  });

  it('P15 hears its clinic again once its wire takes what waited', () => {
    const { socket, slow } = aBlockedScreen(257);
    slow.check(0);
    socket.conn.emit('drain');
    slow.check(10_000);
    expect([...socket.rooms]).toEqual(['a', ROOM]);
  });

  it('P15 is closed when it takes nothing for half a minute', () => {
    const { socket, slow } = aBlockedScreen(257);
    slow.check(0);
    slow.check(29_000);
    expect(socket.disconnect).not.toHaveBeenCalled();
    slow.check(31_000);
    expect(socket.disconnect).toHaveBeenCalledWith(true);
    expect(socket.request.socket.destroy).toHaveBeenCalled();
  });

  it('P15 is left alone while it keeps up', () => {
    const { socket, slow } = aBlockedScreen(256);
    slow.check(0);
    expect(socket.rooms.has(ROOM)).toBe(true);
  });
});
