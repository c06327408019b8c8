import type { Page } from '@playwright/test';
import { expect } from './a-clinic.js';
import { actOf, answers, charts } from './walk-steps.js';

/** The booking, the check-in and the chair, from the page of the patient; gives the session. */
export async function comes(page: Page, protocol: string, chair: string): Promise<string> {
  const booking = page.getByRole('dialog', { name: 'Book a visit' });
  await booking.getByLabel('Protocol').selectOption(protocol);
  await booking.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(actOf(page, 'Check in')).toBeVisible();
  await saysWho(page);
  await charts(page, 'Seat', (dialog) => dialog.getByLabel('Chair', { exact: true }).selectOption(chair));
  await expect(page.getByRole('heading', { name: /^Before the drug/ })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** The check-in: the patient says name and birth date. */
export async function saysWho(page: Page): Promise<void> {
  await charts(page, 'Check in', async (dialog) => {
    await dialog.getByLabel('Full name').check();
    await dialog.getByLabel('Birth date').check();
  });
}

/** An order for the pump, with the protocol's set of medicines against what may come. */
export async function signsInfusion(
  page: Page,
  { mgPerKg, minutes, mgPerMl }: Record<'mgPerKg' | 'minutes' | 'mgPerMl', string>,
): Promise<void> {
  await charts(page, 'Sign order', async (dialog) => {
    await dialog.getByLabel('Dose', { exact: false }).first().fill(mgPerKg);
    await dialog.getByLabel('Over').fill(minutes);
    await dialog.getByLabel('Concentration').fill(mgPerMl);
    await dialog.getByRole('button', { name: 'Sign all of the protocol’s set' }).click();
  });
}

/** The consent was signed on paper; its version is charted. */
export async function consents(page: Page): Promise<void> {
  await charts(page, 'Chart consent', (dialog) => dialog.getByLabel('Version of the form').fill('2026-1'));
}

/** Who takes the patient home. */
export async function namesEscort(page: Page): Promise<void> {
  await charts(
    page,
    'Name escort',
    async (dialog) => {
      await dialog.getByLabel('Name', { exact: true }).fill('Eddie Escort');
      await dialog.getByLabel('Relation').fill('brother');
    },
    'Chart escort',
  );
}

/** Allergies, conditions and pregnancy: nothing of them speaks against the drug. */
export async function speaksNothingAgainst(page: Page): Promise<void> {
  await answers(page, 'Allergies', 'None known');
  await answers(page, 'Contraindications', 'None of these');
  await answers(page, 'Pregnancy', 'Test negative');
}

/** New medicines, and what was taken. */
export async function tookNothing(page: Page): Promise<void> {
  await answers(page, 'New medicines or treatments since the last visit', 'Nothing new');
  await answers(page, 'Substance use, psychosis, mania', 'None of these');
}

/** Nothing that the patient wants to be done or left. */
export async function agreesOnNothing(page: Page): Promise<void> {
  await answers(page, 'Trigger and comfort plan', 'Nothing agreed');
}

/** A line in the left forearm that runs. */
export async function getsLine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Left forearm' }).click();
  await page.getByRole('group', { name: 'Gauge' }).getByRole('button', { name: '22 G' }).click();
  await page.getByRole('group', { name: 'Is it patent?' }).getByRole('button', { name: 'Patent', exact: true }).click();
}
