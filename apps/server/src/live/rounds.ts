import { Injectable } from '@nestjs/common';
import { Around } from './around.js';
import { EndedSignIns } from './ended-sign-ins.js';
import { SlowScreens } from './slow-screens.js';

/** What this node looks after among its screens at each beat. */
@Injectable()
export class Rounds {
  constructor(
    private readonly endedSignIns: EndedSignIns,
    private readonly slowScreens: SlowScreens,
    private readonly around: Around,
  ) {}

  async make(): Promise<void> {
    await this.endedSignIns.drop();
    this.slowScreens.check();
    this.around.tell();
  }
}
