import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pause } from '../face/pause.js';
import { request } from '../face/request.js';
import { scratchEnvironment } from '../settings.js';

export interface ScratchClinic {
  url: string;
  /** Stops the server and removes its data. */
  close: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SERVER = join(ROOT, 'apps', 'server', 'dist', 'main.js');
const OPENS_WITHIN_MS = 120_000;
const CLOSES_WITHIN_MS = 20_000;
const LINES_KEPT = 15;

/** A server of our own on a database of its own, both gone afterwards; also when the signal comes before it is open. */
export async function openScratchClinic(stopped: AbortSignal): Promise<ScratchClinic> {
  if (!existsSync(SERVER)) throw new Error('The server is not built: run `npm run build` first.');
  const folders = join(ROOT, 'var');
  mkdirSync(folders, { recursive: true });
  const folder = mkdtempSync(join(folders, 'replay-'));
  const server = spawn(process.execPath, [SERVER], {
    env: scratchEnvironment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches us, and we end the server: its database must not be cut off
    detached: true,
  });
  const close = async (): Promise<void> => {
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await listening(server, stopped);
    await untilReady(url, stopped);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Resolves with the address that the server says it listens on; keeps reading, so that its pipes never fill. */
function listening(server: ChildProcess, stopped: AbortSignal): Promise<string> {
  const lastLines: string[] = [];
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        lastLines.push(line);
        lastLines.splice(0, lastLines.length - LINES_KEPT);
        const url = addressIn(line);
        if (url !== undefined) resolve(url);
      });
    }
    server.once('error', reject);
    stopped.addEventListener('abort', () => {
      reject(stopped.reason as Error);
    });
    server.once('close', (code) => {
      reject(new Error(`The server ended (code ${code}) before it listened:\n${lastLines.join('\n')}`));
    });
    setTimeout(() => {
      reject(new Error(`The server did not listen in time:\n${lastLines.join('\n')}`));
    }, OPENS_WITHIN_MS).unref();
  });
}

function addressIn(line: string): string | undefined {
  if (!line.includes('"listening"')) return undefined;
  const event: unknown = JSON.parse(line);
  const isAddress = typeof event === 'object' && event !== null && 'url' in event && 'event' in event;
  return isAddress && event.event === 'listening' && typeof event.url === 'string' ? event.url : undefined;
}

async function untilReady(url: string, stopped: AbortSignal): Promise<void> {
  const until = performance.now() + OPENS_WITHIN_MS;
  while (performance.now() < until) {
    stopped.throwIfAborted();
    const status = await request(`${url}/ready`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await pause(100);
  }
  throw new Error('The server listens but does not get ready.');
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const force = setTimeout(() => server.kill('SIGKILL'), CLOSES_WITHIN_MS);
  await ended;
  clearTimeout(force);
}
