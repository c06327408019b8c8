import { Socket } from 'node:net';

/**
 * A connection to the database that sends all statements of one turn at once: those that begin a commit are four, and
 * each that is sent alone costs both ends nearly as much as all together. `pg` corks it for each of them.
 */
export class SentTogether extends Socket {
  private isHeld = false;

  override cork(): void {
    super.cork();
    if (this.isHeld) return;
    this.isHeld = true;
    super.cork();
    process.nextTick(() => {
      this.isHeld = false;
      this.uncork();
    });
  }
}
