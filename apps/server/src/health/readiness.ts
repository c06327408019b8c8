import { NewerShape } from '@chairside/domain';
import { Injectable } from '@nestjs/common';

/** Whether this node may serve: its boards are folded, and it can read everything that the journal holds. */
@Injectable()
export class Readiness {
  isReady = false;

  /** A node that meets entries of a newer release leaves rotation: it would show less than happened. */
  notice(error: unknown): void {
    if (error instanceof NewerShape) this.isReady = false;
  }
}
