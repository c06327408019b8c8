// `npm start`: a living demo clinic on one port, with a database of its own, and nothing to set up.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureBuilt, ensureInstalled } from './ensure-ready.mjs';
import { supervise } from './supervise.mjs';
import { dataFolder, dataSubfolder, main, phase, root } from './workspace.mjs';

const CLINIC_OPENS_WITHIN_MS = 60_000;
const ACCOUNTS = `  ana, ben  nurse
  pia       provider
  eve       medical director
  rhea      remote monitor
  max       administrator
  wall      display`;

const environment = {
  NODE_ENV: 'production',
  CHAIRSIDE_MODE: 'demo',
  PORT: '3000',
  HOST: '127.0.0.1',
  ...process.env,
  CHAIRSIDE_DATA: dataFolder,
};
const isDemo = environment.CHAIRSIDE_MODE === 'demo';
let server;
let demo;
let isEnding = false;

await main(async () => {
  await refuseBusyPort(Number(environment.PORT), environment.HOST);
  ensureInstalled();
  ensureBuilt();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
  if (isDemo) makeUpPast();
  phase('Starting');
  const url = await startServer();
  await untilReady(url);
  if (isDemo) await openClinic(url);
  tell(url);
});

function refuseBusyPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code, message }) => {
      if (code !== 'EADDRINUSE') return reject(new Error(`${host}:${port} cannot be listened on: ${message}`));
      reject(
        new Error(
          `Port ${port} is in use: stop what uses it (Chairside itself?), or choose another with PORT=3001 npm start.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** What happened in the demo clinic before it opens; the server reads it when it founds the clinic, and never again. */
function makeUpPast() {
  const isFounded = !environment.DATABASE_URL && existsSync(join(dataFolder, 'postgres'));
  if (isFounded || environment.DEMO_PAST) return;
  phase('Making up four weeks of the demo clinic');
  environment.DEMO_PAST = join(dataSubfolder('demo'), 'past.ndjson');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'apps/demo-clinic/dist/past/main.js'), environment.DEMO_PAST],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The past of the demo clinic could not be made up.\n${stderr}`);
}

/** Resolves with the address once the server listens. */
function startServer() {
  return new Promise((resolve) => {
    const onEvent = ({ event, url }) => {
      if (event !== 'listening') return;
      // started again, it must be found where it was
      environment.PORT = new URL(url).port || '80';
      resolve(url);
    };
    const onGivenUp = (lastErrors) => {
      console.error(
        `The server does not stay up. Its last errors (all are in ${join(dataFolder, 'log', 'server.log')}):`,
      );
      console.error(lastErrors.join('\n'));
      void end(1);
    };
    const file = join(root, 'apps/server/dist/main.js');
    server = supervise({ name: 'server', file, environment: () => environment, pauseMs: 500, onEvent, onGivenUp });
  });
}

async function untilReady(url) {
  for (;;) {
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(100);
  }
}

/** Resolves when the demo's day has begun, or after a minute: a slow demo must not hide the address. */
async function openClinic(url) {
  const file = join(root, 'apps/demo-clinic/dist/main.js');
  const opened = new Promise((resolve) => {
    const onEvent = ({ event }) => event === 'clinic-open' && resolve();
    const onGivenUp = () =>
      console.error(`The demo does not stay up: see ${join(dataFolder, 'log', 'demo-clinic.log')}`);
    const own = () => ({ ...environment, CHAIRSIDE_URL: url });
    demo = supervise({ name: 'demo-clinic', file, environment: own, pauseMs: 2_000, onEvent, onGivenUp });
  });
  await Promise.race([opened, pause(CLINIC_OPENS_WITHIN_MS, undefined, { ref: false })]);
}

function tell(url) {
  phase(`Chairside is open at ${url}`);
  if (isDemo) {
    console.log('\nThis is a demo: every person in it is made up, and its clock may run faster than yours.');
    console.log(`Sign in, with the password chairside, as\n${ACCOUNTS}`);
  }
  console.log('\nStop it with Ctrl-C; what was charted is kept.');
}

// the demo first, then the server, which stops its database itself
async function end(code) {
  if (isEnding) return;
  isEnding = true;
  phase('Stopping');
  await demo?.stop(2_000);
  await server?.stop(7_000);
  process.exit(code);
}
