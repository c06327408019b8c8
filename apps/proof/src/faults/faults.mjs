// @ts-check
import * as database from './catalogue/database.mjs';
import * as hostile from './catalogue/hostile.mjs';
import * as kills from './catalogue/kills.mjs';
import * as network from './catalogue/network.mjs';
import * as nodes from './catalogue/nodes.mjs';
import { NOT_HERE } from './catalogue/not-here.mjs';

/** The fault matrix: what is done to the clinic while entries flow. @type {readonly import('./fault.mjs').Fault[]} */
export const FAULTS = [
  kills.serverKilled,
  nodes.nodeKilled,
  kills.postgresKilled,
  database.postgresFrozen,
  database.postgresRestarted,
  nodes.nodeFrozen,
  nodes.nodeCutOff,
  network.cuts,
  network.silence,
  network.latency,
  network.flapping,
  database.tableLocked,
  database.clinicLocked,
  database.connectionsExhausted,
  database.deadlocks,
  hostile.slowConsumers,
  hostile.greedyConsumer,
  hostile.malformedFrames,
  nodes.loopBlocked,
  nodes.outOfMemory,
  hostile.signInEnded,
  nodes.rollingRestart,
  ...NOT_HERE,
];
