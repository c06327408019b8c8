import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { linkOf, tileOf } from './board-view.js';
import { anInfusion, chart, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('honest-link', async (staff) => ({ seated: await anInfusion(staff, '1', priya) }));

/** From the clinic's last word on, so long a screen may call itself live. */
const LIVE_MS = 5_000;
const OLD_MS = 15_500;
const NAMED_MS = 10_000;

/** What a page says of itself at one moment, and for how long it had not heard the clinic. */
interface Look {
  silentMs: number;
  link: string;
  isGrey: boolean;
}

test.beforeEach(({ complaints }) => {
  complaints.expectOutage();
  complaints.expect(/401/);
});

const silences: [string, (page: Page) => Promise<() => Promise<void>>][] = [
  [
    'a frozen server',
    async () =>
      halts(
        () => clinic.server.freeze(),
        () => clinic.server.thaw(),
      ),
  ],
  [
    'a frozen PostgreSQL',
    async () =>
      halts(
        () => clinic.server.freezeDatabase(),
        () => clinic.server.thawDatabase(),
      ),
  ],
  [
    'no network',
    async (page) => {
      await page.context().setOffline(true);
      return () => page.context().setOffline(false);
    },
  ],
];

for (const [title, begin] of silences) {
  test(`P3 ${title}: no look at the page, ten a second, finds an old value that is called live`, async ({ open }) => {
    test.setTimeout(120_000);
    const page = await open(clinic, 'ben');
    await aWatchedBoard(page);
    const end = await begin(page);
    await page.waitForTimeout(20_000);
    const looks = await looksOf(page);
    await end();
    expect(looks.length).toBeGreaterThan(100);
    const lies = looks.filter(
      ({ silentMs, link, isGrey }) => (silentMs > LIVE_MS && link === 'Live') || (silentMs > OLD_MS && !isGrey),
    );
    expect(lies).toEqual([]);
    expect(looks.at(-1)).toMatchObject({ link: 'Not live', isGrey: true });
    await expect(linkOf(page)).toHaveText('Live', { timeout: 45_000 });
    await chart(clinic.ana, clinic.staged.seated, { values: { heartRate: 77 } });
    await expect(tileOf(page, '1').getByText('77', { exact: true })).toBeVisible();
  });
}

test('LP8 P3 a page that stands still for twenty seconds is named on the others within ten, and takes itself for old first', async ({
  open,
}) => {
  test.setTimeout(90_000);
  const [stuck, other] = [await open(clinic, 'ana'), await open(clinic, 'ben')];
  for (const page of [stuck, other]) await expect(linkOf(page)).toHaveText('Live');
  await stuck.waitForTimeout(3_000); // a pulse was painted
  const since = performance.now();
  // all that its link said until it had painted again: what waited in the line may have been heard by then, but not first;
  // one frame may have been begun before the page stood still
  const saidAtFirst = stuck.evaluate(() => {
    const pill = document.querySelector('header [role=status]');
    if (!pill) return Promise.resolve([]);
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(pill.textContent));
    watch.observe(pill, { childList: true, characterData: true, subtree: true });
    const until = performance.now() + 20_000;
    while (performance.now() < until); // as a script that hangs
    return new Promise<string[]>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(said))));
  });
  await expect(other.getByText(/^The screen of Ana Ribeiro.* has stopped\./)).toBeVisible({ timeout: 15_000 });
  expect(performance.now() - since).toBeLessThan(NAMED_MS);
  expect((await saidAtFirst)[0]).toBe('Not live');
  await expect(linkOf(stuck)).toHaveText('Live', { timeout: 15_000 });
  await expect(other.getByText(/has stopped\./)).toHaveCount(0, { timeout: 10_000 });
});

for (const hours of [-2, 2]) {
  test(`P11 a device whose clock is ${hours} h off shows the clinic's time, and ages that are right`, async ({
    open,
  }) => {
    const page = await open(clinic, null, '/');
    await page.addInitScript((offMs) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + offMs;
    }, hours * 3_600_000);
    await page.reload();
    await page.getByLabel('Username').fill('ben');
    await page.getByLabel('Password').fill('chairside');
    await page.keyboard.press('Enter');
    await expect(linkOf(page)).toHaveText('Live');
    await chart(clinic.ana, clinic.staged.seated, { values: { heartRate: 70 + hours } });
    const tile = tileOf(page, '1');
    await expect(tile.getByText(String(70 + hours), { exact: true })).toBeVisible();
    await expect(tile.getByText('now').first()).toBeVisible();
  });
}

async function halts(begin: () => unknown, end: () => unknown): Promise<() => Promise<void>> {
  await begin();
  return async () => void (await end());
}

/** The board of ben, that looks at itself ten times a second and knows when its socket last heard a pulse. */
async function aWatchedBoard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const looks: Look[] = [];
    let heardMs = Infinity;
    Object.assign(window, {
      looks,
      WebSocket: class extends WebSocket {
        constructor(url: string | URL, protocols?: string | string[]) {
          super(url, protocols);
          this.addEventListener('message', ({ data }) => {
            if (String(data).includes('"pulse"')) heardMs = performance.now();
          });
        }
      },
    });
    setInterval(() => {
      const link = document.querySelector('header [role=status]')?.textContent ?? '';
      looks.push({
        silentMs: performance.now() - heardMs,
        link,
        isGrey: document.querySelector('.shell-old') !== null,
      });
    }, 100);
  });
  await page.reload();
  await expect(linkOf(page)).toHaveText('Live');
  await expect.poll(async () => (await looksOf(page)).at(-1)?.silentMs).toBeGreaterThan(0);
}

function looksOf(page: Page): Promise<Look[]> {
  return page.evaluate(() => (window as unknown as { looks: Look[] }).looks);
}
