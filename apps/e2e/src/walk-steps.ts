import type { Locator, Page } from '@playwright/test';
import { expect } from './a-clinic.js';
import { sheetOf, sheetSays } from './entry-sheet.js';
import type { Person } from './person.mjs';

/** Whole visits take minutes, also at the pace of a fast clock: they are part of `npm run test:full`. */
export const LONG = { tag: '@long' };

/** What a walk reads of a session over HTTP. */
export interface Walked {
  status: string;
  infusionOutcome: string | null;
  steps: {
    move: string;
    at: string;
    by: string;
    rateMlPerHour?: number | null;
    pumpMl?: number | null;
    portion?: { doseMg: number; lot?: string; volumeMl?: number; site?: string };
    isLast?: boolean;
    secondPersonId?: string | null;
    overrides?: { gate: string; reason: string }[];
    orderedBy?: string | null;
    passed?: { criterion: string; reason: string }[];
    reason?: string | null;
  }[];
  gates: { gate: string; by: string; check?: string; preparation?: string }[];
  order: { signedBy: string; rescue: unknown[] } | null;
  pumpNotes: { note: string; volumeMl?: number; pumpMl?: number; isNewBag?: boolean; by: string; at: string }[];
  pumpReadings: { pumpMl: number; at: string; by: string }[];
  readings: {
    id: string;
    recordedBy: string;
    takenAt: string;
    values: Record<string, number>;
    scales: Record<string, number>;
    corrects?: string;
    device?: string;
  }[];
  alerts: { level: string; state: string; condition: { rule: string; since?: string } }[];
  effects: { term: string; by: string }[];
  medicines: { id: string; by: string; at: string; what: { medicine: string } }[];
}

/** The session of a walk, as anybody reads it over HTTP. */
export async function walkedOf(person: Person, sessionId: string): Promise<Walked> {
  return (await person.get(`/api/sessions/${sessionId}`)).body as Walked;
}

/** A button below the patient's name: what can be charted now. */
export function actOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Patient' }).getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Opens an act, fills its dialog, and charts it under the word that confirms it. */
export async function charts(
  page: Page,
  button: string,
  fill: (dialog: Locator) => Promise<unknown> = () => Promise.resolve(),
  confirm = button,
): Promise<void> {
  await opensAndCharts(page, actOf(page, button), fill, confirm);
}

/** The same of a button anywhere on the page. */
export async function opensAndCharts(
  page: Page,
  button: Locator,
  fill: (dialog: Locator) => Promise<unknown>,
  confirm: string,
): Promise<void> {
  await button.click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  const confirming = dialog.getByRole('button', { name: confirm, exact: true });
  const holdsBack = async () => ((await confirming.isEnabled()) ? '' : dialog.textContent());
  await expect.poll(holdsBack, { message: 'what holds it back', timeout: 5_000 }).toBe('');
  await confirming.click();
  await expect(dialog).toHaveCount(0);
}

/** Types a set by keys alone, from the page of the session. The keys go on from field to field by themselves. */
export async function typesSet(page: Page, ...keys: string[]): Promise<void> {
  await page.keyboard.press('v');
  await expect(sheetOf(page).getByLabel('Systolic')).toBeFocused();
  for (const key of keys) await (key === 'Enter' ? page.keyboard.press(key) : page.keyboard.type(key));
  const sheet = sheetOf(page);
  // saved at once, or after one question: what is not charted, or when it was taken by a clock that runs fast
  await expect(async () => {
    const justNow = sheet.getByRole('button', { name: /^Just now/ });
    await ((await justNow.count()) > 0 ? justNow.click() : page.keyboard.press('Control+Enter'));
    await expect(sheet, (await sheetSays(page).allTextContents()).join()).toHaveCount(0, { timeout: 1_500 });
  }).toPass({ timeout: 12_000 });
}

/** Answers one question before the drug. */
export async function answers(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('button', { name: answer, exact: true }).click();
  await expect(page.getByRole('button', { name: `Change: ${question}` })).toBeVisible();
}

/** Two clock times of the same moment; the verdict is computed. */
export async function saysLastMeal(page: Page, wall: WallClock, minutesAgo: number): Promise<void> {
  const at = wall.shows((await wall.now()) - minutesAgo * MINUTE);
  await page.getByLabel('Last food').fill(at);
  await page.getByLabel('Last clear drink').fill(at);
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Change: Last food and last clear drink' })).toBeVisible();
}

/** What "Next" says of the earliest thing due. */
export function nextOf(page: Page): Locator {
  return page
    .locator('section', { has: page.getByRole('heading', { name: 'Next', exact: true }) })
    .getByRole('paragraph');
}

/** It is due within two minutes, or by now: whoever measures goes to the patient. */
const SOON = /in [01]:\d\d|due now|overdue/;

/** Charts whatever falls due, each time as soon as the page says so, until an instant is over. */
export async function doesWhatIsDue(
  page: Page,
  wall: WallClock,
  until: number,
  act: () => Promise<unknown>,
): Promise<void> {
  for (;;) {
    const isTime = async () =>
      (await wall.now()) > until || SOON.test((await nextOf(page).first().textContent()) ?? '');
    await expect.poll(isTime, { timeout: 120_000, intervals: [100] }).toBe(true);
    if ((await wall.now()) > until) return;
    await act();
  }
}

/** The clinic's wall, by which people type times. */
export class WallClock {
  private constructor(
    private readonly person: Person,
    private readonly timeZone: string,
  ) {}

  static async of(person: Person): Promise<WallClock> {
    const { clinic } = (await person.get('/api/board')).body as { clinic: { timeZone: string } };
    return new WallClock(person, clinic.timeZone);
  }

  /** What the wall shows at an instant, as "10:56". */
  shows(at: number): string {
    return new Intl.DateTimeFormat('en-GB', { timeZone: this.timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
  }

  async now(): Promise<number> {
    return Date.parse(await this.person.now());
  }

  /** Waits until it is so many minutes after an instant. */
  async until(from: number, minutes: number): Promise<void> {
    await expect
      .poll(() => this.now(), { timeout: 120_000, intervals: [100] })
      .toBeGreaterThan(from + minutes * MINUTE);
  }

  /** A whole minute that lies ahead, once it is over: typed as a time, it names that very instant. */
  async nextMinute(): Promise<number> {
    const minute = Math.ceil((await this.now()) / MINUTE) * MINUTE;
    await this.until(minute, 1);
    return minute;
  }
}

export const MINUTE = 60_000;

/** What is looked at before somebody goes home. */
export async function answersChecks(page: Page, ...more: string[]): Promise<void> {
  for (const check of ['Oriented', 'Walks steadily', 'Drinks', ...more, 'Belongings', 'Instructions'])
    await page.getByRole('group', { name: check }).getByRole('button', { name: 'Yes', exact: true }).click();
}

/** Out of the door, with the escort. */
export async function leaves(page: Page): Promise<void> {
  await charts(page, 'Discharge', (dialog) => dialog.getByLabel('I have seen the escort').check(), 'Chart discharge');
}

/** The recovery score, the best of each item. */
export async function scores(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Score', exact: true }).click();
  const score = page.getByRole('dialog');
  for (const best of ['Within 20 % of baseline', 'Oriented, and walks steadily', 'Both'])
    await score.getByRole('button', { name: new RegExp(best) }).click();
  for (const item of ['Pain, nausea, vomiting', 'Bleeding at the IV site'])
    await score
      .getByRole('group', { name: item })
      .getByRole('button', { name: /Minimal/ })
      .click();
  await score.getByRole('button', { name: 'Chart score' }).click();
  await expect(score).toHaveCount(0);
}
