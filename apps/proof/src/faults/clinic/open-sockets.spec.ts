import { expect, it } from '@jest/globals';
import { connectionsAt } from './open-sockets.mjs';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 100 1 0 100 0 0 10 0
   1: 0100007F:0BB8 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 101 1 0 20 4 30 10 -1
   2: 0100007F:0BB8 0100007F:C351 08 00000000:00000000 00:00000000 00000000     0        0 102 1 0 20 4 30 10 -1
   3: 0100007F:0BB8 0100007F:C352 06 00000000:00000000 00:00000000 00000000     0        0 0 3 0 20 4 30 10 -1
   4: 0100007F:C350 0100007F:0BB8 01 00000000:00000000 00:00000000 00000000     0        0 103 1 0 20 4 30 10 -1
`;

it('counts what is open at a port, and what the other side has left, but neither the door nor what is over', () => {
  expect(connectionsAt(TABLE, 3000)).toEqual(['101', '102']);
});
