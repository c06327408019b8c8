import { pino, type Logger } from 'pino';

/** JSON lines with ids: never names, never values. Nobody waits for one to be written, but for those of a fault. */
export class Log {
  private readonly out = pino.destination({ fd: process.stdout.fd, sync: false });
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, this.out);
  }

  info(event: string, ids: Record<string, unknown> = {}): void {
    this.pino.info({ event, ...ids });
  }

  warn(event: string, ids: Record<string, unknown> = {}): void {
    this.pino.warn({ event, ...ids });
  }

  /** A fault of ours. The values that Postgres puts into `detail` stay out of the log. */
  error(event: string, error: unknown, ids: Record<string, unknown> = {}): void {
    const fault = describe(error);
    this.pino.error({ event, ...ids, fault }, String(fault['message']));
    // a process that is at fault may not live to write it later
    this.out.flushSync();
  }
}

function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { name: error.name, message: error.message, code, constraint, stack: error.stack };
}
