import type { Socket } from 'socket.io-client';

/** What a simulation puts in the place of the two packages by which a screen touches the network and chance. */
interface StandIns {
  io: (options: { timeout?: number }) => Socket;
  v7: () => string;
}

let standIns: StandIns | undefined;

export function useStandIns(those: StandIns): void {
  standIns = those;
}

/** The bundle finds this file under the names `socket.io-client` and `uuid`. @public */
export const io: StandIns['io'] = (options) => inUse().io(options);
/** @public */
export const v7: StandIns['v7'] = () => inUse().v7();

function inUse(): StandIns {
  if (!standIns) throw new Error('A screen runs outside of a simulation.');
  return standIns;
}
