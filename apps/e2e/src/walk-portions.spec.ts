import type { Locator, Page } from '@playwright/test';
import { aClinic, expect, test, type Open } from './a-clinic.js';
import {
  answerPreparations,
  aSeatedPatient,
  BASELINE,
  chart,
  PATIENTS,
  type Name,
  type Staff,
  openTheDay,
} from './stage.mjs';
import {
  actOf,
  answersChecks,
  charts,
  leaves,
  LONG,
  MINUTE,
  scores,
  type Walked,
  typesSet,
  walkedOf,
  WallClock,
} from './walk-steps.js';

const [priya, luc] = PATIENTS;
if (!priya || !luc) throw new Error('too few patients');

const SPEED = 60;

// a step that cannot be done is told at once, and not at the end of the whole walk
test.use({ actionTimeout: 30_000 });

/** Seated, asked, and of a known weight: how that is done is shown in walk-infusion.spec.ts. */
async function aPrepared(staff: Staff, chair: string, name: Name, protocol: string) {
  const { ana } = staff;
  const { sessionId } = await aSeatedPatient(staff, chair, name, protocol);
  await ana.does('consent:record', { sessionId, signedAt: await ana.now(), version: '2026-1' });
  await ana.does('escort:name', { sessionId, name: 'Eddie Escort', relation: 'brother' });
  await answerPreparations(ana, sessionId);
  return sessionId;
}

const clinic = aClinic('walk-portions', ({ ana }) => openTheDay(ana), { speed: SPEED });

/** A patient in a chair of their own, just measured, with the nurse and the provider at their page. */
async function begins(open: Open, chair: string, name: Name, protocol: string) {
  const sessionId = await aPrepared(clinic, chair, name, protocol);
  const path = `/s/${sessionId}`;
  const [ana, ben, pia] = [
    await open(clinic, 'ana', path),
    await open(clinic, 'ben', path),
    await open(clinic, 'pia', path),
  ];
  await expect(actOf(ana, 'Ready to start')).toBeVisible();
  const { patientId } = await clinic.ana.session(sessionId);
  await chart(clinic.ana, { sessionId, patientId, chair, name }, BASELINE);
  return { sessionId, ana, ben, pia, wall: await WallClock.of(clinic.ana) };
}

test(
  'esketamine: the second device five minutes after the first, a set at forty minutes, and nobody goes before two hours',
  LONG,
  async ({ open }) => {
    test.setTimeout(300_000);
    const { sessionId, ana, ben, pia, wall } = await begins(open, '1', priya, 'Esketamine nasal');
    await charts(pia, 'Sign order', (dialog) => dialog.getByRole('button', { name: '2 devices, 56 mg' }).click());
    await checks(ben, { 'Milligrams laid out': '56' });
    await actOf(ana, 'Ready to start').click();
    await charts(ana, 'Chart device', (dialog) => dialog.getByLabel('Lot on the device').fill('E-100'));
    const firstAt = Date.parse((await walkedOf(clinic.ana, sessionId)).steps.at(-1)?.at ?? '');
    await isHeldUntil(ana, wall, firstAt);
    await wall.until(firstAt, 6);
    await charts(ana, 'Chart device', (dialog) => dialog.getByLabel('Lot on the device').fill('E-101'));

    await wall.until(firstAt, 38);
    await typesSet(ana, '1247876', '97', 'a', 'Enter', '14', '5', '3', '0', '1');
    await answersChecks(ana);
    for (const page of [ana, pia]) await isKept(page);
    await wall.until(firstAt, 108);
    await typesSet(ana, '1227674', '98', 'a', 'Enter', '14', '5', '2', '0', '1');
    await wall.until(firstAt, 120);
    await typesSet(ana, '1207672', '98', 'a', 'Enter', '14', '5', '0', '0', '1');
    // what was answered an hour ago is asked again
    await answersChecks(ana);
    await scores(ana);
    await leaves(ana);
    expectPortions(await walkedOf(clinic.ana, sessionId), ['first-dose', 'next-dose'], 56);
  },
);

test(
  'ketamine by injection: checked by a second person, injected, observed, and home after its hour',
  LONG,
  async ({ open }) => {
    test.setTimeout(240_000);
    const { sessionId, ana, ben, pia, wall } = await begins(open, '2', luc, 'Mood IM');
    await charts(pia, 'Sign order', async (dialog) => {
      await dialog.getByRole('button', { name: 'Per kg' }).click();
      await dialog.getByRole('textbox', { name: /^Dose/ }).fill('0.5');
      await dialog.getByLabel('Concentration').fill('50');
      await expect(dialog).toContainText('40 mg, 0.8 mL to draw up.');
    });
    await checks(ben, { 'Milligrams drawn up': '40', 'Volume in the syringe': '0.8' });
    await actOf(ana, 'Ready to start').click();
    await charts(ana, 'Chart injection', async (dialog) => {
      await dialog.getByLabel('Volume injected').fill('0.8');
      await dialog.getByRole('button', { name: 'Left upper arm' }).click();
    });
    const firstAt = Date.parse((await walkedOf(clinic.ana, sessionId)).steps.at(-1)?.at ?? '');
    await wall.until(firstAt, 15);
    await typesSet(ana, '1247876', '97', 'a', 'Enter', '14', '5', '3', '0', '1');
    await answersChecks(ana);
    await wall.until(firstAt, 60);
    await typesSet(ana, '1207672', '98', 'a', 'Enter', '14', '5', '0', '0', '1');
    await scores(ana);
    await leaves(ana);
    expectPortions(await walkedOf(clinic.ana, sessionId), ['first-dose'], 40);
  },
);

/** The second person types what they see, by the labels of the fields. */
async function checks(page: Page, seen: Record<string, string>): Promise<void> {
  const fill = async (dialog: Locator) => {
    for (const [label, figure] of Object.entries(seen)) await dialog.getByLabel(label).fill(figure);
    await expect(dialog).toContainText('Agrees with the order.');
  };
  await charts(page, 'Second check', fill, 'Chart second check');
}

/** The next device cannot be charted yet, and the dialog says from when. */
async function isHeldUntil(page: Page, wall: WallClock, firstAt: number): Promise<void> {
  await actOf(page, 'Chart device').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lot on the device').fill('E-101');
  await expect(dialog).toContainText(
    `The last one was given at ${wall.shows(firstAt)}. The next one may be given from ${wall.shows(firstAt + 5 * MINUTE)}.`,
  );
  await expect(dialog.getByRole('button', { name: 'Chart device' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
}

/** Nobody may shorten the two hours, whoever asks. */
async function isKept(page: Page): Promise<void> {
  await actOf(page, 'Discharge').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('I have seen the escort').check();
  await expect(dialog).toContainText('Nobody may override this. Keep the patient until then.');
  await expect(dialog).toContainText('Time since the first dose: nobody may shorten it');
  await expect(dialog.getByRole('button', { name: 'Chart discharge' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
}

function expectPortions(session: Walked, doses: string[], mg: number): void {
  const { ana, ben, pia } = clinic;
  expect(session).toMatchObject({ status: 'discharged', infusionOutcome: 'completed', order: { signedBy: pia.id } });
  expect(session.steps.map(({ move }) => move)).toEqual(['check-in', 'seat', 'ready', ...doses, 'discharge']);
  const given = session.steps.filter(({ portion }) => portion);
  expect(given.every(({ by }) => by === ana.id)).toBe(true);
  expect(given.map(({ isLast }) => isLast)).toEqual(doses.map((_, index) => index === doses.length - 1));
  expect(given[0]).toMatchObject({ secondPersonId: ben.id });
  expect(given.reduce((sum, { portion }) => sum + (portion?.doseMg ?? 0), 0)).toBeCloseTo(mg, 2);
  expect(session.steps.find(({ move }) => move === 'ready')).toMatchObject({ by: ana.id });
  expect(session.steps.at(-1)).toMatchObject({ by: ana.id, passed: [] });
}
