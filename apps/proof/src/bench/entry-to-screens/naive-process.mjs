// @ts-check
// A server by the book: Nest, its gateway, a check of what comes in, TypeORM's find and save, and an emit for each entry.
// It writes two of the three rows, keeps no journal, knows no sign-in, and has no rules.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import { DataSource } from 'typeorm';
import { parseCommand } from '@chairside/contracts';
import { demoPersonId } from '@chairside/domain';
import { READINGS, SESSIONS } from '../clinics/peer-entities.mjs';
import { readingRow, sentEntry } from '../clinics/peer-rows.mjs';
import { rowsOf } from '../clinics/rows-of.mjs';

/** @typedef {import('../clinics/peer-rows.mjs').Command} Command */

const url = process.env['DATABASE_URL'] ?? '';
const [clinic] = await rowsOf(url, `SELECT id, epoch FROM clinics WHERE name <> 'Elsewhere'`);
const actorId = demoPersonId('ana');
const source = await new DataSource({ type: 'postgres', url, entities: [READINGS, SESSIONS] }).initialize();
const [readings, sessions] = [source.getRepository(READINGS), source.getRepository(SESSIONS)];
let revision = 0;

class Gateway {
  /** @type {import('socket.io').Server | undefined} */
  server;

  /**
   * @param {import('socket.io').Socket} socket
   * @param {{ clinicId?: string }} message
   */
  hello(socket, { clinicId = clinic.id }) {
    void socket.join(clinicId);
    return { ok: true };
  }

  /**
   * @param {import('socket.io').Socket} _socket
   * @param {unknown} message
   */
  async command(_socket, message) {
    const command = /** @type {Command} */ (/** @type {unknown} */ (parseCommand(message)));
    const session = await sessions.findOne({ where: { clinic_id: clinic.id, id: command.payload.sessionId } });
    if (session?.patient_id !== command.payload.patientId) return { ok: false };
    revision += 1;
    const moment = { clinicId: clinic.id, actorId, recordedAt: new Date().toISOString(), revision };
    await readings.save(readingRow(command, moment));
    session.revision = moment.revision;
    await sessions.save(session);
    const sent = {
      epoch: clinic.epoch,
      from: moment.revision,
      to: moment.revision,
      entries: [sentEntry(command, moment)],
    };
    this.server?.to(clinic.id).emit('entries', sent);
    return { ok: true, value: { id: command.id }, revision: moment.revision };
  }
}

class App {}

// what a TypeScript source would say with an @
WebSocketServer()(Gateway.prototype, 'server');
for (const event of /** @type {const} */ (['hello', 'command'])) {
  const method = Object.getOwnPropertyDescriptor(Gateway.prototype, event) ?? {};
  SubscribeMessage(event)(Gateway.prototype, event, method);
}
WebSocketGateway({ transports: ['websocket'], serveClient: false, perMessageDeflate: false })(Gateway);
Module({ providers: [Gateway] })(App);

const app = await NestFactory.create(App, { logger: false });
app.useWebSocketAdapter(new IoAdapter(app));
app.use('/ready', (/** @type {unknown} */ _request, /** @type {import('node:http').ServerResponse} */ response) =>
  response.end(),
);
await app.listen(Number(process.env['PORT']), process.env['HOST'] ?? '');
