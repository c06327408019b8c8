import type { Locator, Page } from '@playwright/test';
import { expect } from './a-clinic.js';
import { charts, MINUTE, type Walked, type WallClock } from './walk-steps.js';

type Fill = (dialog: Locator) => Promise<unknown>;

/** The pump beside the patient, and what is charted at it: at whole minutes, so that what it shows is exact. */
export class AtPump {
  /** What it gave since its counter was cleared. */
  ml = 0;
  /** What it gave before that. */
  private clearedMl = 0;
  private since = 0;
  private rate = 0;

  constructor(
    private readonly page: Page,
    private readonly wall: WallClock,
  ) {}

  /** Charts what was done at the pump a minute ago, with what it showed then; gives that minute. */
  async charts(button: string, runsOn: number, fill?: Fill, confirm = button): Promise<number> {
    const at = await this.wall.nextMinute();
    const shown = this.shows(at);
    await charts(
      this.page,
      button,
      async (dialog) => {
        const volume = dialog.getByLabel(/^(Pump shows|Volume that the counter showed before)/);
        if (await volume.count()) await volume.fill(shown);
        const rate = dialog.getByLabel(/^Rate on the pump/);
        if (await rate.count()) await rate.fill(String(runsOn));
        await fill?.(dialog);
        await dialog.getByLabel('When').fill(this.wall.shows(at));
      },
      confirm,
    );
    this.rate = runsOn;
    return at;
  }

  /** A new syringe, and the counter begins again; it runs on as it did. */
  async getsNewSyringe(): Promise<number> {
    const isNew: Fill = (dialog) => dialog.getByLabel('A new bag was hung').check();
    const at = await this.charts('New bag or counter', this.rate, isNew, 'Chart');
    this.clearedMl += this.ml;
    this.ml = 0;
    return at;
  }

  /** What it gave in all, when something was charted of it last. */
  get givenMl(): number {
    return this.clearedMl + this.ml;
  }

  private shows(at: number): string {
    this.ml += (this.rate * (at - this.since)) / (60 * MINUTE);
    this.since = at;
    return String(Math.round(this.ml * 100) / 100);
  }
}

/** The second person reads the pump; the system compares. */
export async function checksPump(page: Page, rate: string, volume: string): Promise<void> {
  await charts(
    page,
    'Second check',
    async (dialog) => {
      await dialog.getByLabel('Rate on the pump').fill(rate);
      await dialog.getByLabel('Volume to be infused').fill(volume);
      await expect(dialog).toContainText('Agrees with the order.');
    },
    'Chart second check',
  );
}

/** Millilitres by the charted steps alone: each stretch at its rate, without what did not arrive. */
export function mlByStretches({ steps, pumpNotes }: Walked): number {
  const ml = steps.reduce((sum, { rateMlPerHour, at }, index) => {
    const end = steps[index + 1]?.at;
    return rateMlPerHour && end ? sum + (rateMlPerHour * (Date.parse(end) - Date.parse(at))) / (60 * MINUTE) : sum;
  }, 0);
  return (
    ml - pumpNotes.reduce((lost, { note, volumeMl }) => lost + (note === 'not-delivered' ? (volumeMl ?? 0) : 0), 0)
  );
}
