import { Injectable } from '@nestjs/common';

/** Whether the boards are folded and the clocks run. */
@Injectable()
export class Readiness {
  isReady = false;
}
