import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import { Origins } from './auth/origin.js';
import { Sweeper } from './clock/sweeper.js';
import { Settings, type Env } from './config/env.js';
import { Database, openDatabase } from './database/database.js';
import { DemoNight } from './demo/demo-night.js';
import { DemoSeed } from './demo/demo-seed.js';
import { Readiness } from './health/readiness.js';
import { dashboardFiles } from './pages/dashboard.js';
import { jsonBody, letGoWhenLeaving, refuseForeignPages } from './http/middleware.js';
import { loadState } from './journal/checkpoints.js';
import { Tail } from './journal/tail.js';
import { Boards } from './live/boards.js';
import { Pulse } from './live/pulse.js';
import { DowntimeFiles } from './downtime/downtime-files.js';
import { Notifier } from './outside/notifier.js';
import { SocketAdapter } from './live/socket.adapter.js';
import { Log } from './logging/log.js';
import { NestLogger } from './logging/nest-logger.js';

/** A server that listens, and how to end it. */
export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Opens the database, loads every board, and listens. Throws with one plain sentence when it cannot. */
export async function startServer(env: Env): Promise<RunningServer> {
  refuseUnsafe(env);
  const log = new Log(env.LOG_LEVEL);
  const database = await openDatabase(env, log);
  let app: NestExpressApplication | undefined;
  try {
    app = await buildApp(new Settings(env), database, log);
    await loadBoards(app, database, env);
    await app.listen(env.PORT, env.HOST);
    const url = urlOf(app, env.HOST);
    log.info('listening', { url, mode: env.CHAIRSIDE_MODE });
    return { url, stop: () => stop(app, database) };
  } catch (error) {
    await stop(app, database);
    throw error;
  }
}

function refuseUnsafe(env: Env): void {
  if (env.CHAIRSIDE_MODE === 'clinic') throw new Error('A real clinic cannot be set up yet. Run the demo: npm start.');
  if (!LOOPBACK.has(env.HOST))
    throw new Error('The demo has known passwords: it listens on this machine only (HOST=127.0.0.1).');
}

async function buildApp(settings: Settings, database: Database, log: Log): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on({ settings, database, log }), {
    bodyParser: false,
    logger: new NestLogger(log),
  });
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY },
      strictTransportSecurity: false,
    }),
  );
  app.use(letGoWhenLeaving(app.get(Readiness)));
  app.use((_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
    response.setHeader('X-Chairside-Mode', settings.env.CHAIRSIDE_MODE);
    next();
  });
  app.use('/api', (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(refuseForeignPages(app.get(Origins)));
  app.use(jsonBody());
  app.use(dashboardFiles());
  app.useWebSocketAdapter(new SocketAdapter(app));
  return app;
}

/** Nothing from outside this server; charts set sizes in style attributes. */
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'"],
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  objectSrc: ["'none'"],
};

async function loadBoards(app: NestExpressApplication, database: Database, env: Env): Promise<void> {
  const seed = app.get(DemoSeed);
  if (env.CHAIRSIDE_MODE === 'demo') await seed.prepare();
  const client = await database.commands.connect();
  try {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM clinics');
    for (const { id } of rows) {
      const state = await loadState(client, id);
      if (state) app.get(Boards).set(state);
    }
  } finally {
    client.release();
  }
  await app.get(Tail).listen();
  if (env.CHAIRSIDE_MODE === 'demo') await seed.found();
  app.get(Pulse).start();
  await app.get(Sweeper).start();
  app.get(Notifier).start();
  app.get(DowntimeFiles).start();
  if (env.CHAIRSIDE_MODE === 'demo') app.get(DemoNight).start();
  app.get(Readiness).isReady = true;
}

function urlOf(app: NestExpressApplication, host: string): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  app.get(Origins).listensOn(port);
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function stop(app: NestExpressApplication | undefined, database: Database): Promise<void> {
  if (app) app.get(Readiness).isReady = false;
  await app?.close();
  await database.close();
}
