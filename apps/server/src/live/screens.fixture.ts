import { EventEmitter } from 'node:events';
import { jest } from '@jest/globals';
import type { LiveSocket, SocketData } from './live-socket.js';
import { Screens } from './screens.js';

/** A socket in the hands of a spec: which rooms it is in, and whether it was closed. */
export class FakeSocket {
  readonly conn = new EventEmitter();
  readonly rooms: Set<string>;
  readonly disconnect = jest.fn();
  readonly data: SocketData;

  constructor(
    readonly id: string,
    data: Pick<SocketData, 'place' | 'seen'>,
  ) {
    const me = {
      id,
      username: id,
      name: `Screen ${id}`,
      initials: 'S',
      memberships: [],
      mode: 'clinic' as const,
      deviceKey: '',
    };
    this.rooms = new Set([id]);
    this.data = { person: { tokenHash: id, me }, ...data };
  }

  join(room: string): void {
    this.rooms.add(room);
  }

  leave(room: string): void {
    this.rooms.delete(room);
  }

  asLive(): LiveSocket {
    return this as unknown as LiveSocket;
  }
}

export function screensOf(...sockets: FakeSocket[]): Screens {
  const screens = new Screens();
  for (const socket of sockets) screens.add(socket.asLive());
  return screens;
}

export const aPlace = (clinicId: string): NonNullable<SocketData['place']> => {
  return { clinicId, actor: { id: 'somebody', role: 'nurse' }, view: 'clinical' };
};
