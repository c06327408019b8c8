// @ts-check
import { serverClockWrong } from './catalogue/clock.mjs';
import * as database from './catalogue/database.mjs';
import * as disk from './catalogue/disk.mjs';
import * as hostile from './catalogue/hostile.mjs';
import * as kills from './catalogue/kills.mjs';
import * as network from './catalogue/network.mjs';
import * as nodes from './catalogue/nodes.mjs';
import { NOT_HERE } from './catalogue/not-here.mjs';
import { redisLost } from './catalogue/redis.mjs';
import { reconnectStorm } from './catalogue/storm.mjs';
import { twoSweepers } from './catalogue/sweepers.mjs';

/** The fault matrix: what is done to the clinic while entries flow. @type {readonly import('./fault.mjs').Fault[]} */
export const FAULTS = [
  kills.serverKilled,
  nodes.nodeKilled,
  kills.postgresKilled,
  database.postgresFrozen,
  database.postgresRestarted,
  redisLost,
  nodes.nodeFrozen,
  nodes.nodeCutOff,
  network.cuts,
  network.silence,
  network.latency,
  network.flapping,
  disk.diskFull,
  disk.syncFails,
  database.tableLocked,
  database.clinicLocked,
  database.connectionsExhausted,
  database.deadlocks,
  serverClockWrong,
  hostile.slowConsumers,
  hostile.greedyConsumer,
  reconnectStorm,
  hostile.malformedFrames,
  nodes.loopBlocked,
  nodes.outOfMemory,
  hostile.signInEnded,
  nodes.rollingRestart,
  twoSweepers,
  ...NOT_HERE,
];
