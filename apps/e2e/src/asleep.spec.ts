import type { Browser, Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { linkOf, tileOf } from './board-view.js';
import { anInfusion, chart, PATIENTS } from './stage.mjs';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const clinic = aClinic('asleep', async (staff) => ({ seated: await anInfusion(staff, '1', priya) }));

const SLEPT_MS = 20_000;
const [BEFORE, MEANWHILE] = ['71', '118'];

/** What a frame showed as it was painted; a frame that the sleep caught half made has its beginning before it. */
interface Shown {
  atMs: number;
  link: string;
  heartRate: string;
}

test('P3 LP7 a machine that slept shows nothing old as live when it wakes, and needs no reload', async ({
  open,
  complaints,
}) => {
  test.setTimeout(90_000);
  complaints.expectOutage();
  const page = await open(clinic, 'ben');
  await chart(clinic.ana, clinic.staged.seated, { values: { heartRate: Number(BEFORE) } });
  await expect(tileOf(page, '1').getByText(BEFORE, { exact: true })).toBeVisible();
  await watched(page);
  const wake = await sleep(page.context().browser());
  await new Promise((resolve) => setTimeout(resolve, SLEPT_MS / 2));
  await chart(clinic.ana, clinic.staged.seated, { values: { heartRate: Number(MEANWHILE) } });
  await new Promise((resolve) => setTimeout(resolve, SLEPT_MS / 2));
  const wokeAtMs = Date.now();
  wake();
  await expect(tileOf(page, '1').getByText(MEANWHILE, { exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(linkOf(page)).toHaveText('Live');
  const since = (await shownOn(page)).filter(({ atMs }) => atMs >= wokeAtMs);
  expect(since.filter(({ link, heartRate }) => link === 'Live' && heartRate !== MEANWHILE)).toEqual([]);
  expect(since.some(({ link }) => link === 'Not live')).toBe(true);
});

/**
 * All of the browser but its head stands still: its pages and its network. What the clinic says meanwhile waits in the
 * machine, as it does for a laptop that is opened again soon.
 */
async function sleep(browser: Browser | null): Promise<() => void> {
  const session = await browser?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const pids = processInfo.filter(({ type }) => type !== 'browser').map(({ id }) => id);
  if (pids.length < 2) throw new Error('the processes of the browser are not known');
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  };
}

/** Looks at itself in every frame: what stands in the page before its first frame after the sleep, nobody sees. */
async function watched(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown: Shown[] = [];
    Object.assign(window, { shown });
    const everyFrame = (begunMs: number) => {
      const link = document.querySelector('header [role=status]')?.textContent ?? '';
      const cells = [...document.querySelectorAll('article dl > div')];
      const cell = cells.find((each) => each.querySelector('dt')?.textContent.startsWith('HR'));
      shown.push({
        atMs: performance.timeOrigin + begunMs,
        link,
        heartRate: cell?.querySelector('dd')?.firstElementChild?.textContent ?? '',
      });
      requestAnimationFrame(everyFrame);
    };
    everyFrame(performance.now());
  });
  const [first] = await shownOn(page);
  expect(first).toMatchObject({ link: 'Live', heartRate: BEFORE });
}

function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate(() => (window as unknown as { shown: Shown[] }).shown);
}
