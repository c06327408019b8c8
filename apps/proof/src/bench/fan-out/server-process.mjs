// @ts-check
// The shipped server's modules, with its gateway, guards and adapter, told of entries as by a commit that just ended.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '@chairside/server/app.module';
import { readEnv, Settings } from '@chairside/server/config/env';
import { openDatabase } from '@chairside/server/database/database';
import { DEMO_CLINIC_ID } from '@chairside/server/demo/demo-clinic';
import { Readiness } from '@chairside/server/health/readiness';
import { Boards } from '@chairside/server/live/boards';
import { SocketAdapter } from '@chairside/server/live/socket.adapter';
import { Log } from '@chairside/server/logging/log';
import { playOnRequest } from './play.mjs';
import { EPOCH, playedEntries } from './played-entries.mjs';

const { board, revision, now, entries } = playedEntries(Number(process.argv[2]));

const env = readEnv(process.env);
const log = new Log(env.LOG_LEVEL);
const database = await openDatabase(env, log);
const app = await NestFactory.create(AppModule.on({ settings: new Settings(env), database, log }), { logger: false });
app.useWebSocketAdapter(new SocketAdapter(app));
const boards = app.get(Boards);
const clock = { anchorClinic: now, anchorReal: new Date().toISOString(), rate: 1 };
const known = { clinicId: DEMO_CLINIC_ID, epoch: EPOCH, revision, board, recent: [] };
boards.set({ ...known, clock, look: { databaseNow: clock.anchorReal, askedAtMs: performance.now() } });
await app.listen(env.PORT, env.HOST);
app.get(Readiness).isReady = true;

let sent = 0;
playOnRequest(() => {
  boards.advance(DEMO_CLINIC_ID, entries.slice(sent, sent + 1));
  sent += 1;
});
process.once('SIGTERM', () => process.exit());
