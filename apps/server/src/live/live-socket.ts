import type { ClientEvents, ServerEvents } from '@chairside/contracts';
import type { Actor, Id, Role, View } from '@chairside/domain';
import type { Server, Socket } from 'socket.io';
import type { SignedIn } from '../auth/sign-ins.js';

/** What this node knows of one socket. */
export interface SocketData {
  person: SignedIn;
  /** Whose board it shows, since its hello. */
  place?: { clinicId: Id; actor: Actor & { role: Role }; view: View };
  /** When it last said what it painted, on a clock that nobody can set. What never did is a script, and shows nothing. */
  seen?: { atMs: number; isHidden: boolean; revision: number; hears?: true | undefined; enters?: Id | undefined };
  /** How many messages its wire did not take yet. */
  waiting?: number;
  /** Since when it is sent nothing, because it does not take what it was sent. */
  behindSinceMs?: number;
}

export type LiveServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;
export type LiveSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

/** The room of a clinic's view. The server picks it; a client cannot name one (LP10). */
export function roomOf(clinicId: Id, view: View): string {
  return `clinic:${clinicId}:${view}`;
}

/** A screen shows one board: whoever says hello again leaves the room they were in. */
export function moveTo(socket: LiveSocket, room: string): void {
  leaveRooms(socket, room);
  void socket.join(room);
}

/** A socket that is in no room is sent nothing. Rooms are this process's own: whoever leaves has left at once. */
export function leaveRooms(socket: LiveSocket, but?: string): void {
  for (const room of socket.rooms) if (room !== socket.id && room !== but) void socket.leave(room);
}

/** Ends a socket at once: whoever floods, or reads nothing, does not answer a polite goodbye either. */
export function cutOff(socket: LiveSocket): void {
  socket.disconnect(true);
  socket.request.socket.destroy();
}
