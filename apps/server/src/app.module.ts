import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccessLog } from './audit/access-log.js';
import { AuthController } from './auth/auth.controller.js';
import { Origins } from './auth/origin.js';
import { Readers } from './auth/readers.js';
import { SignIns } from './auth/sign-ins.js';
import { BoardController } from './board/board.controller.js';
import { Lease } from './clock/lease.js';
import { Sweeper } from './clock/sweeper.js';
import { CommandsController } from './commands/commands.controller.js';
import { Dispatch } from './commands/dispatch.js';
import { Settings } from './config/env.js';
import { Database } from './database/database.js';
import { DemoNight } from './demo/demo-night.js';
import { DemoSeed } from './demo/demo-seed.js';
import { ProblemFilter } from './filters/problem.filter.js';
import { HealthController } from './health/health.controller.js';
import { OpenApiController } from './health/openapi.controller.js';
import { Readiness } from './health/readiness.js';
import { Journal } from './journal/journal.js';
import { Lanes } from './journal/lane.js';
import { Tail } from './journal/tail.js';
import { Around } from './live/around.js';
import { Boards } from './live/boards.js';
import { EndedSignIns } from './live/ended-sign-ins.js';
import { OtherNodes } from './live/other-nodes.js';
import { LiveGateway } from './live/live.gateway.js';
import { Messages } from './live/messages.js';
import { Publisher } from './live/publisher.js';
import { Rounds } from './live/rounds.js';
import { Screens } from './live/screens.js';
import { SignedIn } from './live/signed-in.js';
import { SlowScreens } from './live/slow-screens.js';
import { Strain } from './live/strain.js';
import { Pulse } from './live/pulse.js';
import { Log } from './logging/log.js';
import { DowntimeFiles } from './downtime/downtime-files.js';
import { Notifier } from './outside/notifier.js';
import { OutsideCursor } from './outside/outside-cursor.js';
import { PagesController } from './pages/pages.controller.js';
import { PatientReads } from './patients/patient-reads.js';
import { PatientsController } from './patients/patients.controller.js';
import { PlanController } from './plan/plan.controller.js';
import { CallReads } from './plan/call-reads.js';
import { PlanReads } from './plan/plan-reads.js';
import { LimitCountReads } from './protocols/limit-counts.js';
import { LimitPreviewReads } from './protocols/limit-preview.js';
import { LimitsController } from './protocols/limits.controller.js';
import { ReviewReads } from './review/review-reads.js';
import { ReviewController } from './review/review.controller.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { PostgresWakeUps } from './wake-ups/postgres-wake-ups.js';
import { WakeUps } from './wake-ups/wake-ups.js';

/** What the process was started with. */
export interface Ground {
  settings: Settings;
  database: Database;
  log: Log;
}

const CONTROLLERS = [
  HealthController,
  OpenApiController,
  AuthController,
  CommandsController,
  BoardController,
  SessionsController,
  PatientsController,
  PlanController,
  ReviewController,
  LimitsController,
  // what is left is a page: the last one
  PagesController,
];

const WRITING = [
  Journal,
  Lanes,
  Tail,
  Dispatch,
  Lease,
  Sweeper,
  DemoSeed,
  DemoNight,
  OutsideCursor,
  Notifier,
  DowntimeFiles,
];
const LIVE = [
  Boards,
  Publisher,
  Messages,
  Screens,
  LiveGateway,
  EndedSignIns,
  OtherNodes,
  Around,
  SlowScreens,
  SignedIn,
  Rounds,
  Strain,
  Pulse,
];
const READING = [
  Origins,
  SignIns,
  Readers,
  AccessLog,
  PatientReads,
  CallReads,
  PlanReads,
  ReviewReads,
  LimitCountReads,
  LimitPreviewReads,
  Readiness,
];

@Module({})
export class AppModule {
  static on({ settings, database, log }: Ground): DynamicModule {
    return {
      module: AppModule,
      controllers: CONTROLLERS,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Database, useValue: database },
        { provide: Log, useValue: log },
        { provide: WakeUps, useFactory: () => wakeUpsOf(settings, database, log) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...WRITING,
        ...LIVE,
        ...READING,
      ],
    };
  }
}

async function wakeUpsOf({ env }: Settings, { appUrl }: Database, log: Log): Promise<WakeUps> {
  if (env.REDIS_URL === undefined) return new PostgresWakeUps(appUrl, log);
  // its client is large, and a clinic with one node does without it
  const { RedisWakeUps } = await import('./wake-ups/redis-wake-ups.js');
  return new RedisWakeUps(env.REDIS_URL, log);
}
