import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Nest's own messages as lines of our log; its chatter about routes stays out. */
export class NestLogger implements LoggerService {
  constructor(private readonly sink: Log) {}

  log(): void {
    // Nest announces every route at start: nothing that anyone looks for in this log
  }

  warn(message: unknown): void {
    this.sink.warn('nest', { message: String(message) });
  }

  error(message: unknown, stack?: unknown): void {
    this.sink.error('nest', message instanceof Error ? message : new Error(String(message)), { stack });
  }
}
