import type { Locator, Page } from '@playwright/test';
import { expect } from './a-clinic.js';
import type { Person } from './person.mjs';
import { opensAndCharts, walkedOf, type Walked } from './walk-steps.js';

/** What a walk reads of a session at home beside what every session has. */
export interface WalkedAtHome extends Walked {
  chairId: string | null;
  home: {
    kind: string;
    at: string;
    by: string;
    emergencyNumber?: string;
    name?: string;
    whom?: string;
    result?: string;
    source?: string;
    seen?: string[];
  }[];
}

/** The session at home of a walk, as anybody reads it over HTTP. */
export async function walkedAtHome(person: Person, sessionId: string): Promise<WalkedAtHome> {
  return (await walkedOf(person, sessionId)) as WalkedAtHome;
}

/** Beside the chart: where the patient is, who is with them, and what the monitor does next. */
export function homeCardOf(page: Page): Locator {
  return page.locator('section', { has: page.getByRole('heading', { name: 'At home', exact: true }) });
}

const NUMBER = 'Ten-digit emergency number';

/** Whoever watches says for how long, and is named from then on. */
export async function watches(page: Page, name: string, hours: number): Promise<void> {
  const button = homeCardOf(page).getByRole('button', { name: 'I watch this session' });
  const chooses = page.getByRole('dialog').getByRole('button', { name: `${hours} hours` });
  await opensAndCharts(page, button, () => chooses.click(), 'I watch it');
  await expect(homeCardOf(page).getByText(new RegExp(`^${name}, until \\d\\d:\\d\\d$`))).toBeVisible();
}

/** Where help is to go, and the number that reaches the county from anywhere. */
export async function storesPlace(page: Page, street: string, county: string, number: string): Promise<void> {
  await opensAndCharts(
    page,
    homeCardOf(page).getByRole('button', { name: 'Address and number' }),
    async (dialog) => {
      await dialog.getByLabel('Street and house, flat, city').fill(street);
      await dialog.getByLabel('County', { exact: true }).fill(county);
      await dialog.getByLabel(NUMBER).fill(number);
    },
    'Chart address and number',
  );
}

/** First a number in which two digits changed places: it is refused, and the refusal does not tell the right one. */
export async function readsNumberBack(page: Page, wrong: string, right: string): Promise<void> {
  await opensAndCharts(
    page,
    homeCardOf(page).getByRole('button', { name: 'Read number back' }),
    async (dialog) => {
      await dialog.getByLabel(NUMBER).fill(wrong);
      await dialog.getByRole('button', { name: 'Compare' }).click();
      await expect(dialog.getByRole('alert')).toContainText('This is not the number that is stored.');
      await expect(dialog).not.toContainText(right.slice(-4));
      await dialog.getByLabel(NUMBER).fill(right);
    },
    'Compare',
  );
  await expect(homeCardOf(page).getByText(/^read back \d\d:\d\d/)).toBeVisible();
}

/** Who is with the patient, with all that the monitor makes sure of. */
export async function namesPeer(page: Page, name: string, phone: string): Promise<void> {
  await opensAndCharts(
    page,
    homeCardOf(page).getByRole('button', { name: 'Name peer' }),
    async (dialog) => {
      await dialog.getByLabel('Name', { exact: true }).fill(name);
      await dialog.getByLabel('Phone').fill(phone);
      for (const promise of await dialog.getByRole('checkbox').all()) await promise.check();
    },
    'Chart peer',
  );
  await expect(homeCardOf(page).getByText(`${name}, ${phone}`)).toBeVisible();
}

/** A test call to the peer, and what came of it. */
export async function callsPeer(page: Page, result: 'Answered' | 'No answer'): Promise<void> {
  const button = homeCardOf(page).getByRole('button', { name: 'Chart test call' });
  const chooses = page.getByRole('dialog').getByRole('button', { name: result });
  await opensAndCharts(page, button, () => chooses.click(), 'Chart call');
}

/** A quiet look at the patient. */
export async function looks(page: Page, from: 'by video' | 'said by the peer' = 'by video'): Promise<void> {
  const found = { From: from, Responsive: 'Yes', 'Breathing normal': 'Yes', Vomited: 'No', 'Distress, 0 to 10': '1' };
  await opensAndCharts(
    page,
    homeCardOf(page).getByRole('button', { name: 'Chart check' }),
    async (dialog) => {
      for (const [group, answer] of Object.entries(found))
        await dialog.getByRole('group', { name: group }).getByRole('button', { name: answer, exact: true }).click();
    },
    'Chart check',
  );
}

/** All that a person must see before the session is closed. */
export async function seesEnd(page: Page): Promise<void> {
  await opensAndCharts(
    page,
    homeCardOf(page).getByRole('button', { name: 'End check' }),
    async (dialog) => {
      for (const seen of await dialog.getByRole('checkbox').all()) await seen.check();
    },
    'Chart end check',
  );
}
