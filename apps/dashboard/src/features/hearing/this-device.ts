import { deviceKinds, type ClinicDay, type DeviceKind, type Id } from '@chairside/domain';
import { Listeners } from '../../live/listeners.js';
import { KEPT_TEST } from './kept-test.js';

const KIND = 'chairside-device';

/** What this device is, which it is told once, and who heard its sound on which day. Kept on the device alone. */
class ThisDevice {
  private readonly listeners = new Listeners();

  constructor() {
    // another tab of this device
    addEventListener('storage', () => this.listeners.tell());
  }

  readonly subscribe = this.listeners.subscribe;
  readonly kind = (): DeviceKind | null => deviceKinds.find((kind) => kind === localStorage.getItem(KIND)) ?? null;

  readonly is = (kind: DeviceKind): void => {
    localStorage.setItem(KIND, kind);
    this.listeners.tell();
  };

  /** Whether this person heard it on this day: a test is for a shift. */
  hasPassed(by: Id, day: ClinicDay): boolean {
    return localStorage.getItem(KEPT_TEST) === testOf(by, day);
  }

  passed(by: Id, day: ClinicDay): void {
    localStorage.setItem(KEPT_TEST, testOf(by, day));
    this.listeners.tell();
  }
}

export const thisDevice = new ThisDevice();

function testOf(by: Id, day: ClinicDay): string {
  return `${by} ${day}`;
}
