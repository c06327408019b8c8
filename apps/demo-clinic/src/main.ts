import { BoardWatch } from './face/board-watch.js';
import { Unreachable } from './face/send-command.js';
import { DemoDay } from './living/demo-day.js';
import { say, sayFatal } from './living/say.js';
import { Staff } from './living/staff.js';
import { loadWindows } from './recordings/recordings.js';
import { SETTINGS } from './settings.js';

const LAST_ANSWER_MS = 1_500;

const url = new URL(SETTINGS.url).origin;
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stop.abort();
    // a server that does not answer must not keep us
    setTimeout(() => end(0), LAST_ANSWER_MS);
  });
}

try {
  await live(stop.signal);
  end(0);
} catch (error) {
  if (error instanceof Unreachable && stop.signal.aborted) end(0);
  sayFatal(error);
  process.exit(1);
}

async function live(signal: AbortSignal): Promise<void> {
  say('demo-started', { url });
  const staff = await Staff.signIn(url, signal);
  if (signal.aborted) return;
  const watch = new BoardWatch(staff.first, (isLive) => say(isLive ? 'link-live' : 'link-lost'));
  const day = new DemoDay(staff, watch, loadWindows(), signal);
  await Promise.race([watch.watch(signal), day.live()]);
}

function end(code: number): never {
  say('clinic-closed');
  process.exit(code);
}
