import { expect, type Page } from '@playwright/test';
import { PATIENTS } from './stage.mjs';

type Begun = import('./stage.mjs').Begun;

/** Who sits where, and a visit that is booked. */
export interface House {
  seated: readonly Begun[];
  toCome: string;
}

/** A screen or a state as somebody has it before them. */
export interface Screen {
  name: string;
  username: string | null;
  path: (house: House) => string;
  /** Brings the screen to what is looked at; `say`: an English text in the language of the page. */
  arrive: (page: Page, say: Say) => Promise<unknown>;
  /** Looked at in `npm run test:full`. */
  isSeldom?: true;
}

type Say = (english: string) => string;

const chart = (page: Page) => page.locator('.chart-band').first();
const allSeated = (page: Page) => expect(page.getByRole('article')).toHaveCount(PATIENTS.length);
const anAlert = (page: Page) => page.getByRole('dialog').getByRole('alert').last();

/** A screen or a state that stands seldom before somebody, or has nothing that the others have not. */
function seldom(
  name: string,
  username: string,
  path: Screen['path'],
  arrive: Screen['arrive'] = (page) => expect(page.locator('main').first()).toBeVisible(),
): Screen {
  return { name, username, path, arrive, isSeldom: true };
}

function pathOf({ seated }: House, chair: string): string {
  const begun = seated.find((one) => one.chair === chair);
  if (!begun) throw new Error(`nobody sits in chair ${chair}`);
  return `/s/${begun.sessionId}`;
}

const opened =
  (button: string): Screen['arrive'] =>
  async (page, say) => {
    const name = new RegExp(`^${say(button)}`);
    await page.getByRole('main').getByRole('button', { name }).first().click();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  };

/** A dialog of a session's action, opened by its button. */
const anAction = (username: string, chair: string, button: string): Screen => ({
  name: `dialog of "${button}"`,
  username,
  path: (house) => pathOf(house, chair),
  arrive: opened(button),
});

/** A dialog that its button opens on another page, or that is opened seldom. */
function aDialog(username: string, path: Screen['path'], button: string): Screen {
  return seldom(`dialog of "${button}"`, username, path, opened(button));
}

const seldomAction = (username: string, chair: string, button: string): Screen =>
  aDialog(username, (house) => pathOf(house, chair), button);

/** Every screen of a clinic whose chairs are all taken. */
export const SCREENS: Screen[] = [
  {
    name: 'sign-in',
    username: null,
    path: () => '/',
    arrive: (page, say) => expect(page.getByRole('heading', { name: say('Sign in') })).toBeVisible(),
  },
  {
    name: 'board',
    username: 'ana',
    path: () => '/',
    arrive: allSeated,
  },
  {
    name: 'wall',
    username: 'wall',
    path: () => '/',
    arrive: allSeated,
  },
  {
    name: 'session',
    username: 'ana',
    path: (house) => pathOf(house, '2'),
    arrive: (page) => expect(chart(page)).toBeVisible(),
  },
  {
    name: 'visit to come',
    username: 'ana',
    path: (house) => `/s/${house.toCome}`,
    arrive: (page, say) => expect(page.getByRole('button', { name: say('Change booking') })).toBeVisible(),
  },
  {
    name: 'change of a booking',
    username: 'ana',
    path: (house) => `/s/${house.toCome}`,
    arrive: async (page, say) => {
      await page.getByRole('button', { name: say('Change booking') }).click();
      await page.getByRole('dialog').getByLabel(say('Day'), { exact: true }).fill('2026-01-05');
      await expect(anAlert(page)).toBeVisible();
    },
  },
  {
    name: 'entry sheet',
    username: 'ana',
    path: () => '/',
    arrive: async (page) => {
      await page.getByRole('article').nth(4).getByRole('link').focus();
      await page.keyboard.press('v');
      await expect(page.getByRole('dialog').locator('input').first()).toBeFocused();
      await page.keyboard.type('300/');
      await page.keyboard.press('Enter');
    },
  },
  anAction('ana', '12', 'Chart consent'),
  anAction('ana', '12', 'Name escort'),
  anAction('pia', '12', 'Sign order'),
  {
    name: 'patients',
    username: 'ana',
    path: () => '/patients',
    arrive: (page) => expect(page.getByRole('table')).toBeVisible(),
  },
  {
    name: 'registration',
    username: 'ana',
    path: () => '/patients',
    arrive: async (page, say) => {
      await page.getByRole('button', { name: say('New patient') }).click();
      const form = page.getByRole('dialog');
      await form.getByLabel(say('Surname'), { exact: true }).fill(PATIENTS[0]?.family ?? '');
      await form.getByLabel(say('Given name'), { exact: true }).fill(PATIENTS[0]?.given ?? '');
      await form.getByLabel(say('Birth date'), { exact: true }).fill(PATIENTS[0]?.birthDate ?? '');
      await expect(form.getByRole('checkbox')).toBeVisible();
    },
  },
  {
    name: 'patient with a booking',
    username: 'ana',
    path: (house) => `/patients/${house.seated[0]?.patientId ?? ''}?book`,
    arrive: async (page, say) => {
      await page.getByRole('dialog').getByLabel(say('Day'), { exact: true }).fill('2026-01-05');
      await expect(anAlert(page)).toBeVisible();
    },
  },
  {
    name: 'plan of the week',
    username: 'ana',
    path: () => '/plan',
    arrive: (page, say) => expect(page.getByText(say('Today'), { exact: true }).first()).toBeVisible(),
  },
  {
    name: 'plan of a day',
    username: 'ana',
    path: () => '/plan',
    arrive: async (page, say) => {
      await page.getByText(say('Today'), { exact: true }).first().click();
      await expect(page.getByRole('region', { name: /12$/ })).toBeVisible();
    },
  },
  {
    name: 'staff and chairs of a day',
    username: 'ana',
    path: () => '/plan',
    arrive: async (page, say) => {
      await page.getByText(say('Today'), { exact: true }).first().click();
      await page.getByRole('button', { name: say('Staff and chairs') }).click();
    },
  },
  {
    name: 'day review',
    username: 'eve',
    path: () => '/day',
    arrive: (page) => expect(page.getByRole('table')).toBeVisible(),
  },
  seldomAction('ana', '1', 'Chart pump volume'),
  seldomAction('ana', '1', 'Chart medicine'),
  seldomAction('ana', '1', 'Patient left'),
  seldomAction('ana', '1', 'Chart pause'),
  seldomAction('ana', '1', 'Chart new rate'),
  seldomAction('ana', '1', 'Away'),
  seldomAction('ana', '1', 'Hand over'),
  seldomAction('ana', '1', 'Report an adverse event'),
  seldomAction('ana', '9', 'Discharge'),
  seldomAction('pia', '1', 'Change a limit'),
  aDialog('eve', ({ seated }) => `/patients/${seated[0]?.patientId ?? ''}`, 'Note coverage'),
  aDialog('ana', () => '/drug', 'Count vials'),
  aDialog('ana', () => '/shift', 'Hand over my chairs'),
  aDialog('pia', () => '/shift', 'Plan the day'),
  aDialog('ana', () => '/', 'Test this screen'),
  seldom('wall without people', 'wall-chairs', () => '/', allSeated),
  seldom('wall with names', 'wall-names', () => '/', allSeated),
  seldom('room of a patient', 'ana', (house) => `${pathOf(house, '2')}/room`),
  seldom('page for the ambulance', 'ana', (house) => `${pathOf(house, '2')}/ems`),
  seldom('downtime sheet', 'ana', () => '/downtime'),
  seldom('day around the chairs', 'ana', () => '/shift'),
  seldom('what waits for a signature', 'pia', () => '/tasks'),
  seldom('controlled drug', 'ana', () => '/drug'),
  seldom('protocols', 'max', () => '/admin/protocols'),
  seldom('page that is not there', 'ana', () => '/nowhere'),
  seldom(
    'keys of the board',
    'ana',
    () => '/',
    async (page) => {
      await expect(page.getByRole('article').first()).toBeVisible();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog').getByRole('checkbox')).toBeVisible();
    },
  ),
  seldom(
    'choices of this screen',
    'ana',
    () => '/',
    async (page) => {
      await page.locator('.this-screen').click();
      await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    },
  ),
  seldom(
    'table of a session',
    'ana',
    (house) => pathOf(house, '2'),
    async (page) => {
      await expect(chart(page)).toBeVisible();
      await page.keyboard.press('t');
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  ),
  seldom(
    'board that hears nothing',
    'ana',
    () => '/',
    async (page) => {
      await expect(page.getByRole('article').first()).toBeVisible();
      await page.context().setOffline(true);
      await expect(page.locator('.link-pill-not-live')).toBeVisible();
      await expect(page.locator('.shell-old')).toBeVisible({ timeout: 30_000 });
    },
  ),
];
