import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dataSubfolder } from './workspace.mjs';

const DEATHS_ALLOWED = 5;
const WITHIN_MS = 60_000;
const LINES_KEPT = 20;
const LOG_IS_LARGE_BYTES = 20_000_000;
const ERROR_LEVEL = 50;

/**
 * Keeps a program running that logs in JSON lines, and its log in `log/<name>.log`. It is started again when it
 * ends, until it has ended five times in a minute.
 * @param {{ name: string, file: string, environment: () => object, pauseMs: number,
 *   onEvent: (event: object) => void, onGivenUp?: (lastErrors: string[]) => void }} options
 */
export function supervise({ name, file, environment, pauseMs, onEvent, onGivenUp }) {
  const log = openLog(name);
  const errors = [];
  const deaths = [];
  let child;
  let stopping = false;

  const hear = (line) => {
    log.write(`${line}\n`);
    const event = parse(line);
    if (!event || event.level >= ERROR_LEVEL) {
      errors.push(event?.msg ?? line);
      errors.splice(0, errors.length - LINES_KEPT);
      if (event) console.error(`${name}: ${event.msg ?? line}`);
    } else onEvent(event);
  };

  const start = () => {
    if (stopping) return;
    // a session of its own: Ctrl-C reaches us, and we end our programs in their order
    child = spawn(process.execPath, ['--enable-source-maps', file], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear);
    child.once('close', died);
  };

  const died = (code, signal) => {
    if (stopping) return;
    deaths.push(Date.now());
    const recent = deaths.filter((time) => time > Date.now() - WITHIN_MS).length;
    console.error(
      `The ${name} ended (${signal ?? `code ${code}`}).${recent < DEATHS_ALLOWED ? ' Starting it again.' : ''}`,
    );
    if (recent < DEATHS_ALLOWED) setTimeout(start, pauseMs);
    else onGivenUp?.(errors);
  };

  const stop = (withinMs) => {
    stopping = true;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), withinMs);
    return ended.finally(() => clearTimeout(force));
  };

  start();
  return { stop };
}

function openLog(name) {
  const file = join(dataSubfolder('log'), `${name}.log`);
  if (existsSync(file) && statSync(file).size > LOG_IS_LARGE_BYTES) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a' });
}

function parse(line) {
  try {
    const event = JSON.parse(line);
    return typeof event === 'object' ? event : undefined;
  } catch {
    return undefined;
  }
}
