import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

const EVERY_MS = 1_000;
const TOO_LATE_MS = 200;
const NANOSECONDS = 1e6;

/** Whether this node is so busy that it lets nobody new in: those who are in come first (trust P15). */
@Injectable()
export class Strain implements OnApplicationShutdown {
  private readonly delays: IntervalHistogram = monitorEventLoopDelay({ resolution: 20 });
  private readonly timer: NodeJS.Timeout;
  private lateMs = 0;

  constructor() {
    this.delays.enable();
    this.timer = setInterval(() => this.look(), EVERY_MS);
    this.timer.unref();
  }

  isHigh(): boolean {
    return this.lateMs > TOO_LATE_MS;
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.delays.disable();
  }

  private look(): void {
    this.lateMs = this.delays.count > 0 ? this.delays.mean / NANOSECONDS : 0;
    this.delays.reset();
  }
}
