import type { Locator, Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { tileOf } from './board-view.js';
import { aBooking, PATIENTS } from './stage.mjs';

const [amara, luc] = PATIENTS;
if (!amara || !luc) throw new Error('too few patients');

const clinic = aClinic('planning', async (staff) => {
  await staff.ana.does('chair:add', { name: '2' });
  return aBooking(staff, '1', amara);
});

/** The keyboard, and how often it was pressed. */
class Keys {
  pressed = 0;
  constructor(private readonly page: Page) {}

  async type(text: string): Promise<void> {
    this.pressed += text.length;
    await this.page.keyboard.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.pressed += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Goes on, field by field, to where something is. */
  async tabTo(goal: Locator): Promise<void> {
    while (!(await goal.evaluate((element) => element === document.activeElement))) await this.press('Tab');
  }
}

/** One key of an average typist (experience.md 4.3), and what the walk may take. */
const SECONDS_A_KEY = 0.28;
const WALK_SECONDS = 90;

test('a new patient is registered, booked, checked in and seated by keyboard alone', async ({ open }) => {
  const page = await open(clinic, 'ana', '/', { locale: 'en-US' });
  await expect(page.getByRole('article', { name: 'Chair 2, empty' })).toBeVisible();
  const keys = new Keys(page);
  await keys.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await keys.type('Oyelaran, Bisi');
  await expect(page.getByText('Nobody here matches')).toBeVisible();
  await keys.press('Enter');
  await expect(page.getByLabel('Given name')).toHaveValue('Bisi');
  await keys.press('Tab', 'Tab');
  await keys.type('03141984');
  await expect(page.getByText('14 Mar 1984, ')).toBeVisible();
  await keys.press('Tab', 'Tab');
  await keys.type('7701');
  await keys.press('Enter');

  const booking = page.getByRole('dialog', { name: 'Book a visit' });
  await expect(booking.getByRole('heading', { name: 'OYELARAN, Bisi' })).toBeVisible();
  await keys.type('Treat');
  // several protocols are written for it: none is anybody's default
  await expect(booking.getByLabel('Protocol')).toHaveValue('');
  await keys.press('Tab');
  await keys.type('Mood IV');
  await expect(booking.getByLabel('Protocol')).toHaveValue(/./);
  await keys.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'OYELARAN, Bisi' })).toBeVisible();

  await expect(page.getByRole('button', { name: 'Check in' })).toBeVisible();
  await keys.press('n');
  const checkIn = page.getByRole('dialog', { name: 'Check in' });
  await expect(checkIn).toBeVisible();
  await keys.press('Tab', 'Space', 'Tab', 'Space', 'Enter');
  await expect(checkIn).toBeHidden();
  await expect(page.getByRole('button', { name: 'Seat' })).toBeVisible();
  await keys.press('n');
  const seat = page.getByRole('dialog');
  await expect(seat.getByLabel('Chair', { exact: true })).toBeVisible();
  await keys.press('Tab');
  await keys.type('2');
  await keys.press('Control+Enter');
  await expect(seat).toBeHidden();
  await keys.press('Escape');
  await expect(tileOf(page, '2')).toContainText('OYELARAN, Bisi');
  test.info().annotations.push({ type: 'walk', description: `${keys.pressed} keys from the board to the chair` });
  expect(keys.pressed * SECONDS_A_KEY).toBeLessThan(WALK_SECONDS);
});

test('what cannot be registered or booked is said beside what was typed, and nothing is lost', async ({ open }) => {
  const page = await open(clinic, 'ana', '/patients', { locale: 'en-US' });
  await page.getByRole('button', { name: 'New patient' }).click();
  const form = page.getByRole('dialog', { name: 'Register a patient' });
  await form.getByLabel('Surname').fill(amara.family);
  await form.getByLabel('Given name').fill(amara.given);
  await form.getByLabel('Number').fill(amara.number);
  await form.getByLabel('Birth date').fill('2999-01-01');
  await expect(form).toContainText('A birth date cannot be in the future.');
  await form.getByLabel('Birth date').fill(amara.birthDate);
  await expect(form).toContainText('This is probably a patient you have already');
  await expect(form.getByRole('button', { name: 'Register' })).toBeDisabled();
  await form.getByLabel('Birth date').fill('2011-05-06');
  await expect(form).toContainText('Similar names here');
  await expect(form).toContainText(
    'Cannot be booked for Anxiety IV 40, Esketamine nasal, Home sublingual, Mood IV 40, Mood IM, Pain IV 4 h before 06 May 2029.',
  );
  await form.getByRole('button', { name: 'Register' }).click();
  await expect(form.getByRole('alert')).toContainText(/Another patient has this number: Priya Raman/);
  await form.getByLabel('Number').fill('7702');
  await expect(form.getByRole('alert')).toBeHidden();
  await page.reload();
  await expect(form.getByLabel('Birth date')).toHaveValue('2011-05-06');
  await expect(form.getByLabel('Number')).toHaveValue('7702');
  await form.getByRole('button', { name: 'Register' }).click();

  const booking = page.getByRole('dialog', { name: 'Book a visit' });
  await booking.getByLabel('Protocol').selectOption('Mood IV 40');
  await expect(booking.getByRole('alert')).toContainText('Mood IV 40 is for patients aged 18 and older.');
  await booking.getByLabel('Protocol').selectOption('Observation');
  await expect(booking.getByRole('alert')).toBeHidden();
  await booking.getByLabel('Day').fill('2026-01-05');
  await expect(booking.getByRole('alert')).toContainText('Mon 5 Jan is over. Choose today or a later day.');
  await booking.getByLabel('Day').fill((await clinic.ana.board()).day);
  await expect(booking.getByRole('option', { name: /^1, booked \d\d:\d\d to \d\d:\d\d$/ })).toBeDisabled();
  await booking.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(booking).toBeHidden();

  await page.goBack();
  const again = page.getByRole('dialog', { name: 'Book a visit' });
  await again.getByLabel('Protocol').selectOption('Observation');
  await expect(again.getByRole('alert')).toContainText(/This patient is booked from \d\d:\d\d to \d\d:\d\d already/);
});

test('an allergy that is learned at the chair is put right, and stands on every screen without a reload', async ({
  open,
}) => {
  const { sessionId, patientId } = clinic.staged;
  const chair = await open(clinic, 'ben', `/s/${sessionId}`);
  const banner = chair.getByRole('region', { name: 'Patient' });
  await expect(banner).toContainText(`${amara.family.toUpperCase()}, ${amara.given}`);
  await expect(banner).not.toContainText('latex');

  const page = await open(clinic, 'ana', `/patients/${patientId}`, { locale: 'en-US' });
  await page.getByRole('link', { name: 'Correct details' }).click();
  const form = page.getByRole('dialog', { name: 'Correct details' });
  await expect(form.getByLabel('Surname')).toHaveValue(amara.family);
  await form.getByLabel('Allergies').fill('penicillin, latex');
  await form.getByLabel('Given name').fill('Priyanka');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('main')).toContainText('Allergies: penicillin, latex');

  await expect(banner).toContainText('penicillin, latex');
  await expect(banner).toContainText(`${amara.family.toUpperCase()}, Priyanka`);
  await page.goto(`${clinic.server.url}/patients`);
  await page.getByRole('searchbox').fill('priyanka 11/02/1979');
  await expect(page.getByRole('row', { name: /Priyanka/ })).toContainText('penicillin, latex');
});

test('a visit is moved to another time and chair by keyboard, never onto another one, and every plan shows it', async ({
  open,
}) => {
  const { ana, staged } = clinic;
  const { day, chairs, protocols } = await ana.board();
  const { timeZone } = (await ana.get('/api/plan/' + day)).body as { timeZone: string };
  const dayAfter = new Date(Date.parse(`${day}T12:00:00Z`) + 48 * 60 * 60_000).toISOString();
  const at = (minutes: number) => new Date(Date.parse(dayAfter) + minutes * 60_000).toISOString();
  const clock = (minutes: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(Date.parse(at(minutes)));
  const [first, second] = ['1', '2'].map((name) => chairs.find((chair) => chair.name === name)?.id);
  const { family, given, birthDate, number } = luc;
  const other = await ana.does('patient:register', { name: { family, given }, birthDate, number });
  const protocolId = protocols.find(({ name }) => name === 'Observation')?.id;
  const visit = { protocolId, plannedMinutes: 120 };
  await ana.does('session:book', { ...visit, patientId: other, scheduledAt: at(0), chairId: first });
  const booking = { ...visit, patientId: staged.patientId, scheduledAt: at(180), chairId: second };
  const sessionId = await ana.does('session:book', booking);

  const ben = await open(clinic, 'ben', `/plan/${dayAfter.slice(0, 10)}`);
  const planned = (chair: string) =>
    ben.getByRole('region', { name: `Chair ${chair}` }).getByRole('link', { name: new RegExp(amara.family, 'i') });
  await expect(planned('2')).toHaveAttribute('title', new RegExp(`${clock(180)} to ${clock(300)}`));

  const page = await open(clinic, 'ana', `/s/${sessionId}`, { locale: 'en-US' });
  const booked = page.locator('section', { has: page.getByRole('heading', { name: 'Booked' }) });
  await expect(booked).toContainText(`${clock(180)} to ${clock(300)}`);
  const keys = new Keys(page);
  await keys.tabTo(page.getByRole('button', { name: 'Change booking' }));
  await keys.press('Enter');
  const change = page.getByRole('dialog', { name: 'Change the booking of' });
  await expect(change.getByLabel('Day')).toBeFocused();
  await keys.tabTo(change.getByLabel('Chair', { exact: true }));
  await keys.type('1');
  await keys.press('Shift+Tab');
  await keys.type(clock(60));
  await expect(change.getByRole('alert')).toHaveText(
    `Chair 1 is booked from ${clock(0)} to ${clock(120)}. Choose another.`,
  );
  await keys.press('Control+Enter');
  await expect(change).toBeVisible();
  await keys.press('Control+a');
  await keys.type(clock(150));
  await expect(change.getByRole('alert')).toBeHidden();
  await keys.press('Control+Enter');
  await expect(change).toBeHidden();
  await expect(booked).toContainText(`${clock(150)} to ${clock(270)}`);
  await expect(planned('1')).toHaveAttribute('title', new RegExp(`${clock(150)} to ${clock(270)}`));
  await expect(planned('2')).toHaveCount(0);
});
