import type { Page } from '@playwright/test';
import { expect } from './a-clinic.js';
import { sheetOf, sheetSays } from './entry-sheet.js';
import type { Keys } from './keys.js';

/** A pressure, a heart rate and a saturation as somebody read them from the monitor. */
export type Figures = Record<'systolicBp' | 'diastolicBp' | 'heartRate' | 'spo2', number>;

/** In which field each of them stands. */
const FIELDS = [
  ['systolicBp', 'Systolic'],
  ['diastolicBp', 'Diastolic'],
  ['heartRate', 'Heart rate'],
  ['spo2', 'Oxygen saturation'],
] as const;

/** What is typed behind the figures of a set: breaths, then what else each part of a visit asks for. */
export const REST = {
  before: '14' + '366' + '800' + '50022',
  infusing: '15' + '431',
  paused: '15' + '4',
  recovering: '14' + '5201',
} as const;

/** A set, typed where the keys go on from field to field by themselves; each doubted figure is kept by Enter. */
export async function typesWholeSet(page: Page, keys: Keys, figures: Figures, rest: string): Promise<void> {
  await keys.press('v');
  for (const [measure, label] of FIELDS) await typesFigure(page, keys, label, `${figures[measure]}`);
  await keys.press('a', 'Enter');
  await keys.type(rest);
  await keys.press('Control+Enter');
  await saysWhen(page, keys);
}

async function typesFigure(page: Page, keys: Keys, label: string, figure: string): Promise<void> {
  const field = sheetOf(page).getByLabel(label);
  await expect(field).toBeFocused();
  await keys.type(figure);
  const isDoubted = async (): Promise<boolean> =>
    (await sheetSays(page).textContent())?.includes(`${figure}?`) === true;
  const isStanding = (): Promise<boolean> => field.evaluate((element) => element === document.activeElement);
  await expect.poll(async () => (await isDoubted()) || !(await isStanding())).toBe(true);
  if (await isDoubted()) await keys.press('Enter', 'Enter');
}

/** A clock that runs fast makes of a short while a long one: the sheet may ask when the set was taken. */
async function saysWhen(page: Page, keys: Keys): Promise<void> {
  const sheet = sheetOf(page);
  const justNow = sheet.getByRole('button', { name: /^Just now/ });
  await expect.poll(async () => (await sheet.count()) === 0 || (await justNow.count()) > 0).toBe(true);
  if ((await sheet.count()) > 0) await keys.press('2');
  await expect(sheet).toHaveCount(0);
}
