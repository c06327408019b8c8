import { describe, expect, it, jest } from '@jest/globals';
import { Around } from './around.js';
import type { Publisher } from './publisher.js';
import { aPlace, FakeSocket, screensOf } from './screens.fixture.js';

function aRoom(...sockets: FakeSocket[]) {
  const tell = jest.fn<Publisher['around']>();
  return { tell, around: new Around(screensOf(...sockets), { around: tell } as unknown as Publisher) };
}

const seenAt = (atMs: number, isHidden = false) => ({ place: aPlace('north'), seen: { atMs, isHidden } });

describe('a screen that stopped painting', () => {
  it('LP8 is named to its clinic within ten seconds, and at every beat for who comes later', () => {
    const { tell, around } = aRoom(new FakeSocket('frozen', seenAt(0)), new FakeSocket('other', seenAt(8_000)));
    around.tell(6_900);
    expect(tell).not.toHaveBeenCalled();
    around.tell(8_000);
    around.tell(10_000);
    expect(tell.mock.calls).toEqual([
      ['north', { stopped: [{ id: 'frozen', name: 'Screen frozen' }] }],
      ['north', { stopped: [{ id: 'frozen', name: 'Screen frozen' }] }],
    ]);
  });

  it('LP8 is named no more once it paints again, and that is said once', () => {
    const frozen = new FakeSocket('frozen', seenAt(0));
    const { tell, around } = aRoom(frozen);
    around.tell(8_000);
    frozen.data.seen = { atMs: 9_000, isHidden: false };
    around.tell(10_000);
    around.tell(12_000);
    expect(tell.mock.calls.slice(1)).toEqual([['north', { stopped: [] }]]);
  });

  it('LP8 is not one that nobody can see, nor a script that looks at a board and paints nothing', () => {
    const script = new FakeSocket('script', { place: aPlace('north') });
    const { tell, around } = aRoom(new FakeSocket('hidden', seenAt(0, true)), script);
    around.tell(60_000);
    expect(tell).not.toHaveBeenCalled();
  });
});
