import { Injectable } from '@nestjs/common';
import { Around } from './around.js';
import { EndedSignIns } from './ended-sign-ins.js';
import { SignedIn } from './signed-in.js';
import { SlowScreens } from './slow-screens.js';

/** What this node looks after among its screens at each beat. */
@Injectable()
export class Rounds {
  constructor(
    private readonly endedSignIns: EndedSignIns,
    private readonly slowScreens: SlowScreens,
    private readonly around: Around,
    private readonly signedIn: SignedIn,
  ) {}

  async make(): Promise<void> {
    await this.endedSignIns.drop();
    await this.signedIn.look();
    this.slowScreens.check();
    this.around.tell(performance.now(), this.signedIn);
  }
}
