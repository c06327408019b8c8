import type { Locator } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { standsOut, type Part } from './greyscale.js';
import { anInfusion, chart, PATIENTS } from './stage.mjs';

type Begun = import('./stage.mjs').Begun;

const CALLS = '7';
const DECOYS = { isTaken: '3', isLessLoud: '10' };
/** How far the one that calls is to stand out before the loudest of the others. */
const CLEARLY = 1.3;

/** Twelve chairs: one calls and nobody has it, one called and somebody has it, one calls less loudly. */
const clinic = aClinic('glance', async (staff) => {
  const { ana, ben } = staff;
  const seated = await Promise.all(PATIENTS.map((name, index) => anInfusion(staff, String(index + 1), name)));
  const [taken, lessLoud, calls] = [DECOYS.isTaken, DECOYS.isLessLoud, CALLS].map(
    (chair) => seated[Number(chair) - 1],
  ) as [Begun, Begun, Begun];
  await chart(ana, taken, { values: { spo2: 87 }, confirmed: ['spo2'] });
  const [alert] = (await ana.session(taken.sessionId)).alerts;
  await ben.does('alert:acknowledge', { sessionId: taken.sessionId, alertId: alert?.id });
  await chart(ana, lessLoud, { values: { systolicBp: 164, diastolicBp: 98, heartRate: 90 } });
  await chart(ana, calls, { values: { systolicBp: 196, diastolicBp: 114, heartRate: 118 } });
});

for (const [screen, username] of [
  ['board', 'ana'],
  ['wall', 'wall'],
] as const) {
  test(`at a quarter of its size and without colour the chair that calls stands out of the ${screen}, before two decoys`, async ({
    open,
  }) => {
    const page = await open(clinic, username, '/', { viewport: { width: 1920, height: 1080 } });
    const tiles = page.getByRole('article');
    await expect(tiles).toHaveCount(PATIENTS.length);
    await expect(page.locator('.tile-high')).toHaveCount(1);
    for (const look of ['light', 'dark', 'dim']) {
      await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), look);
      const found = await standsOut(page, await partsOf(tiles));
      const [first, second] = Object.entries(found).sort(([, one], [, other]) => other - one);
      expect(first?.[0], `the first that is seen, ${look}`).toBe(CALLS);
      expect((first?.[1] ?? 0) / (second?.[1] ?? 1), look).toBeGreaterThan(CLEARLY);
    }
  });
}

function partsOf(tiles: Locator): Promise<Part[]> {
  return tiles.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { name: (one as HTMLElement).dataset.chair ?? '', box: { x, y, width, height } };
    }),
  );
}
