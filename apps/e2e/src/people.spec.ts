import type { Locator } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import { linkOf, tileOf } from './board-view.js';
import { aBooking, anInfusion, chart, PATIENTS, type Name } from './stage.mjs';

const [priya, luc, chidi, maja, maria, kenji] = PATIENTS;
if (!priya || !luc || !chidi || !maja || !maria || !kenji) throw new Error('too few patients');

const clinic = aClinic('people', async (staff) => {
  const { ana } = staff;
  const running = await anInfusion(staff, '1', priya);
  await chart(ana, running, { values: { systolicBp: 196, diastolicBp: 114 } });
  await chart(ana, running, { values: { spo2: 91 } });
  const done = await anInfusion(staff, '2', luc);
  const wrong = await chart(ana, done, { values: { heartRate: 97 } });
  const { sessionId, patientId } = done;
  const corrected = { sessionId, patientId, corrects: wrong, values: { heartRate: 79 }, reason: 'Digits swapped' };
  await ana.does('vitals:correct', corrected);
  await ana.does('session:complete', { sessionId, pumpMl: 40 });
  const stopped = await anInfusion(staff, '3', chidi);
  await ana.does('session:stop', { sessionId: stopped.sessionId, reason: 'patient-request', pumpMl: 12 });
  const cancelled = await aBooking(staff, '4', maja);
  await ana.does('session:cancel', { sessionId: cancelled.sessionId, seen: cancelled.seen, reason: 'illness' });
  await aBooking(staff, '5', maria);
  return { running };
});

test('floor rule 23: in the day review each count is what the rows of the table say, and a row leads to its session', async ({
  open,
}) => {
  const eve = await open(clinic, 'eve');
  await eve.getByRole('link', { name: 'Day review' }).click();
  await expect(eve.getByRole('heading', { level: 1 })).toContainText('so far');
  const rows = await rowsOf(eve.getByRole('table'));
  const sum = (column: string, pattern: RegExp) =>
    rows.reduce((total, row) => total + Number(pattern.exec(row[column] ?? '')?.[1] ?? 0), 0);
  const count = (column: string, pattern: RegExp) => rows.filter((row) => pattern.test(row[column] ?? '')).length;
  expect(rows).toHaveLength(5);
  expect(await countsOf(eve.getByRole('group', { name: 'Show the sessions of a count' }).getByRole('button'))).toEqual({
    booked: rows.length,
    'expected by now': rows.length,
    begun: rows.length - count('Status', /booked /),
    closed: 0,
    'still here': count('Status', /^(Infusing|Recovery)/),
    late: count('Status', /(Late,|came .* late)/),
    'over plan': count('Status', /over plan/),
    cancelled: count('Status', /^Cancelled/),
    'cancelled 24 h ahead': 0,
    'no-shows': count('Status', /^No-show/),
    'all given': count('Status', /all given/),
    observed: count('Status', /observed$/),
    'at home': 0,
    'stopped early': count('Status', /stopped early/),
    'sets charted': sum('Sets', /^(\d+)/),
    're-checks, partial sets': sum('Sets', /(\d+) partial/),
    'BP deferred, resting': sum('Sets', /(\d+) BP deferred/),
    corrections: sum('Sets', /(\d+) corrected/),
    'high alerts': sum('Alerts', /(\d+) high/),
    'medium alerts': sum('Alerts', /(\d+) medium/),
    'high, over 60 s': 0,
    'alerts nobody took': sum('Nobody took', /^(\d+)/),
  });
  expect(sum('Sets', /^(\d+)/)).toBe(3);
  expect(sum('Sets', /(\d+) partial/)).toBe(3);
  expect(sum('Alerts', /(\d+) high/)).toBe(1);

  await eve.getByRole('link', { name: `Open the session of ${priya.family}, ${priya.given}` }).click();
  await expect(eve).toHaveURL(new RegExp(`/s/${clinic.staged.running.sessionId}$`));
  await expect(eve.getByRole('heading', { level: 1, name: 'RAMAN, Priya' })).toBeVisible();
});

test('a nurse is offered no day review, and is refused it in plain words at its address', async ({ open }) => {
  const ana = await open(clinic, 'ana');
  await expect(linkOf(ana)).toHaveText('Live');
  await expect(ana.getByRole('link', { name: 'Board' })).toBeVisible();
  await expect(ana.getByRole('link', { name: 'Day review' })).toHaveCount(0);
  await ana.goto(`${clinic.server.url}/day`);
  await expect(ana.getByRole('main').getByRole('alert')).toContainText('The day review is for providers');
  await expect(ana.getByRole('table')).toHaveCount(0);
});

for (const username of ['wall', 'ana']) {
  test(`floor rule 17: /wall shows initials and numbers, no name and no birth date, signed in as ${username}`, async ({
    open,
  }) => {
    const wall = await open(clinic, username, '/wall');
    await expect(tileOf(wall, '1')).toContainText('P.R.');
    await expect(tileOf(wall, '1')).toContainText('#48213');
    const shown = await wall.locator('html').innerHTML();
    for (const { family, given, birthDate } of PATIENTS) {
      for (const secret of [family, given, birthDate, bornWords(birthDate)]) {
        expect(shown.toLowerCase()).not.toMatch(new RegExp(`\\b${secret.toLowerCase()}\\b`));
      }
    }
    // nothing can be done from a wall but call, for whoever is somebody, and leave it
    const calls = username === 'wall' ? [] : ['Help', 'Emergency'];
    await expect(wall.getByRole('button')).toHaveText([...calls, 'Sign out']);
    await expect(tileOf(wall, '1').getByRole('link')).toHaveCount(0);
  });
}

for (const [username, said, unsaid] of [
  ['wall-chairs', ['Chair 1', 'Infusing'], ['48213', 'P.R.', 'RAMAN', 'Priya']],
  ['wall-names', ['RAMAN, Priya', '#48213'], ['1979', 'Nov']],
] as const) {
  test(`floor rule 17: a wall says as much of who sits where as its account may: ${username}`, async ({ open }) => {
    const wall = await open(clinic, username, '/');
    await expect(wall).toHaveURL(/\/wall$/);
    for (const words of said) await expect(tileOf(wall, '1')).toContainText(words);
    const shown = await wall.locator('html').innerHTML();
    for (const words of unsaid) expect(shown).not.toContain(words);
    await expect(wall.getByRole('button')).toHaveText(['Sign out']);
  });
}

test('LP13 signing out leads to the sign-in page; a wrong password is told in plain words', async ({
  open,
  complaints,
}) => {
  complaints.expect(/status of 401 .*\/api\/auth\//);
  const ana = await open(clinic, 'ana');
  await ana.getByRole('button', { name: 'Sign out' }).click();
  // a pump runs in a chair of hers (floor rule 22)
  await ana.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await expect(ana.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await ana.getByLabel('Username').fill('ana');
  await ana.getByLabel('Password').fill('chairsid');
  await ana.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(ana.getByRole('alert')).toHaveText('This username and password do not belong together.');
  await expect(ana.getByLabel('Username')).toHaveValue('ana');
  await expect(ana.getByLabel('Password')).toHaveValue('');
  await expect(ana.getByLabel('Password')).toBeFocused();
  await ana.keyboard.type('chairside');
  await ana.keyboard.press('Enter');
  await expect(tileOf(ana, '1')).toBeVisible();
});

const HOSTILE: Name[] = [
  { family: '<script>window.isHacked=1</script>', given: '"><img src=x onerror=window.isHacked=1>', ...rest(1) },
  { family: "Robert'); DROP TABLE patients;--", given: '{{7*7}} ${7*7}', ...rest(2) },
  { family: '\u202Eعبد الله', given: 'שרה \u2067abc', ...rest(3) },
];

function rest(index: number): Pick<Name, 'birthDate' | 'number'> {
  return { birthDate: `198${index}-02-03`, number: `X${index}<b>'` };
}

test('a name of script, SQL or right-to-left text is shown as the text it is, on every page', async ({ open }) => {
  const begun = [];
  for (const [index, name] of HOSTILE.entries()) begun.push(await anInfusion(clinic, String(10 + index), name));
  const eve = await open(clinic, 'eve');
  for (const { chair, name } of begun) {
    const said = `${name.family.toLocaleUpperCase('en')}, ${name.given}`;
    await expect(tileOf(eve, chair).getByRole('heading')).toHaveText(said);
    await expect(tileOf(eve, chair)).toContainText(`#${name.number}`);
  }
  await eve.getByRole('link', { name: 'Day review' }).click();
  for (const { name } of begun) {
    await expect(eve.getByRole('rowheader').filter({ hasText: `#${name.number}` })).toContainText(
      `${name.family}, ${name.given}`,
    );
  }
  for (const { sessionId, name } of begun) {
    await eve.goto(`${clinic.server.url}/s/${sessionId}`);
    const said = `${name.family.toLocaleUpperCase('en')}, ${name.given}`;
    await expect(eve.getByRole('heading', { level: 1 })).toHaveText(said);
    await eve.keyboard.press('v');
    await expect(eve.getByRole('dialog').getByRole('heading', { level: 2 }).first()).toHaveText(said);
  }
  expect(await eve.evaluate(() => 'isHacked' in window)).toBe(false);
  expect((await clinic.ana.board()).sessions.length).toBeGreaterThanOrEqual(HOSTILE.length);
});

/** The rows of a table, each cell by the heading of its column. */
function rowsOf(table: Locator): Promise<Record<string, string>[]> {
  return table.evaluate((element: HTMLTableElement) => {
    const [head, ...rows] = [...element.rows];
    const names = [...(head?.cells ?? [])].map((cell) => cell.innerText.trim());
    return rows.map((row) =>
      Object.fromEntries([...row.cells].map((cell, index) => [names[index] ?? '', cell.innerText.trim()])),
    );
  });
}

function countsOf(buttons: Locator): Promise<Record<string, number>> {
  return buttons.evaluateAll((all) =>
    Object.fromEntries(
      all.map((button) => [
        button.querySelector('span')?.textContent ?? '',
        Number(button.querySelector('b')?.textContent),
      ]),
    ),
  );
}

/** "02 Nov 1979". */
function bornWords(birthDate: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(birthDate)).replace('Sept', 'Sep');
}
