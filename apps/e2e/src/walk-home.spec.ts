import type { Page } from '@playwright/test';
import { aClinic, expect, test } from './a-clinic.js';
import {
  callsPeer,
  homeCardOf,
  looks,
  namesPeer,
  readsNumberBack,
  seesEnd,
  storesPlace,
  walkedAtHome,
  watches,
  type WalkedAtHome,
} from './home-steps.js';
import { Person } from './person.mjs';
import { openTheDay, PATIENTS } from './stage.mjs';
import { saysWho, speaksNothingAgainst, tookNothing } from './walk-before.js';
import {
  actOf,
  answers,
  charts,
  doesWhatIsDue,
  LONG,
  MINUTE,
  nextOf,
  saysLastMeal,
  typesSet,
  WallClock,
} from './walk-steps.js';

const [priya] = PATIENTS;
if (!priya) throw new Error('too few patients');

const SPEED = 60;
const NUMBER = '3155550187';
const WRONG_NUMBER = '3155550178';
const STREET = '12 Elm Street, Syracuse';
const LAST_CHECK = 120;
const MISSED = 60;

// a step that cannot be done is told at once, and not at the end of the whole walk
test.use({ actionTimeout: 30_000 });

/** A visit at home that is booked for now, without a chair. */
const clinic = aClinic(
  'walk-home',
  async ({ ana }) => {
    const { family, given, birthDate, number } = priya;
    await openTheDay(ana);
    const patientId = await ana.does('patient:register', { name: { family, given }, birthDate, number });
    const { protocols, serverTime } = await ana.board();
    const protocolId = protocols.find(({ name }) => name === 'Home sublingual')?.id;
    return { sessionId: await ana.does('session:book', { patientId, protocolId, scheduledAt: serverTime }) };
  },
  { speed: SPEED },
);

test(
  'floor rule 21 a session at home, from the video to its end check: no dose without a peer who answers, and a missed check calls',
  LONG,
  async ({ open, complaints }) => {
    test.setTimeout(400_000);
    // the page asks for the earlier visits of the patient, which a remote monitor may not read
    complaints.expect(/status of 403 .*\/api\/patients\//);
    const { sessionId } = clinic.staged;
    const wall = await WallClock.of(clinic.ana);
    const path = `/s/${sessionId}`;
    const [rhea, pia, board] = [
      await open(clinic, 'rhea', path),
      await open(clinic, 'pia', path),
      await open(clinic, 'ana'),
    ];
    await isMet(rhea, wall);
    await charts(pia, 'Sign order', (dialog) => dialog.getByRole('button', { name: '2 lozenges, 200 mg' }).click());
    await isMadeSafe(rhea);
    const takenAt = await takesDose(rhea, sessionId);
    await looks(rhea);
    await doesWhatIsDue(rhea, wall, takenAt + (MISSED - 6) * MINUTE, () => looks(rhea));
    await isMissed(rhea, board, wall, takenAt + MISSED * MINUTE);
    await doesWhatIsDue(rhea, wall, takenAt + LAST_CHECK * MINUTE, () => looks(rhea, 'said by the peer'));
    await isClosed(rhea);
    expectRecord(await walkedAtHome(clinic.ana, sessionId), await Person.signIn(clinic.server.url, 'rhea'), takenAt);
  },
);

/** On video: who it is, who watches, and all that is asked before the dose. */
async function isMet(rhea: Page, wall: WallClock): Promise<void> {
  await saysWho(rhea);
  await watches(rhea, 'Rhea Castellanos', 8);
  await charts(rhea, 'Chart consent', (dialog) => dialog.getByLabel('Version of the form').fill('H-1'));
  await answers(rhea, 'Consent to a session by video', 'Agrees');
  await answers(rhea, 'Identity on video', 'Seen, and it is the patient');
  await speaksNothingAgainst(rhea);
  await saysLastMeal(rhea, wall, 240);
  await tookNothing(rhea);
  await answers(rhea, 'Suicide question', 'No thoughts');
  await answers(rhea, 'Alcohol and sedatives today', 'Nothing taken');
  await answers(rhea, 'Driving before tomorrow', 'Will not drive');
}

/** Where help is to go and who is there; without a test call that the peer answered, nobody is ready. */
async function isMadeSafe(rhea: Page): Promise<void> {
  await storesPlace(rhea, STREET, 'Onondaga', NUMBER);
  await readsNumberBack(rhea, WRONG_NUMBER, NUMBER);
  await namesPeer(rhea, 'Paul Peer', '315 555 0100');
  await typesSet(rhea, '1227872');
  await isHeldBack(rhea, 'Ready to start');
  await callsPeer(rhea, 'No answer');
  await isHeldBack(rhea, 'Ready to start');
  await callsPeer(rhea, 'Answered');
  await actOf(rhea, 'Ready to start').click();
  await expect(actOf(rhea, 'Chart lozenge')).toBeVisible();
}

/** The dialog names the test call that is missing, and charts nothing. */
async function isHeldBack(page: Page, button: string): Promise<void> {
  await actOf(page, button).click();
  const dialog = page.getByRole('dialog');
  if (await dialog.getByLabel('Lot on the label').count()) await dialog.getByLabel('Lot on the label').fill('L-200');
  await expect(dialog).toContainText(/a test call that the peer answered/i);
  await expect(dialog.getByRole('button', { name: button, exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
}

/** Another peer comes at the last moment, and is called anew before the dose. Gives when the last of it was taken. */
async function takesDose(rhea: Page, sessionId: string): Promise<number> {
  await namesPeer(rhea, 'Petra Peer', '315 555 0101');
  await isHeldBack(rhea, 'Chart lozenge');
  await callsPeer(rhea, 'Answered');
  for (const _ of [1, 2])
    await charts(rhea, 'Chart lozenge', (dialog) => dialog.getByLabel('Lot on the label').fill('L-200'));
  return Date.parse((await walkedAtHome(clinic.ana, sessionId)).steps.at(-1)?.at ?? '');
}

/** Nobody looks. The alert is on a screen in the clinic, the card says whom to call, and the monitor does. */
async function isMissed(rhea: Page, board: Page, wall: WallClock, dueAt: number): Promise<void> {
  const call = board
    .getByRole('region', { name: 'Needs you' })
    .getByRole('listitem')
    .filter({ hasText: `Check at home missed, due ${wall.shows(dueAt)}` });
  const list = homeCardOf(rhea).getByRole('group', { name: /^Nobody answered the check/ });
  await expect(call).toHaveCount(0);
  await wall.until(dueAt, 3);
  await expect(call).toBeVisible();
  await expect(list.getByRole('listitem').first()).toContainText(
    `Call the peer: Petra Peer, 315 555 0101 from ${wall.shows(dueAt + 3 * MINUTE)}`,
  );
  await list.getByRole('listitem').first().getByRole('button', { name: 'No answer' }).click();
  await expect(list.getByRole('listitem').first()).toContainText(/called \d\d:\d\d: no answer/);
  await wall.until(dueAt, 5);
  const patient = list.getByRole('listitem').filter({ hasText: 'Call the patient' });
  await patient.getByRole('button', { name: 'Answered' }).click();
  await expect(homeCardOf(rhea).getByText(/^Patient called \d\d:\d\d by Rhea Castellanos: answered$/)).toBeVisible();
  await looks(rhea);
  await expect(list).toHaveCount(0);
  await expect(call).toHaveCount(0);
}

/** Before the end check nobody closes it. */
async function isClosed(rhea: Page): Promise<void> {
  await expect(nextOf(rhea).first()).not.toContainText('Check at home');
  await actOf(rhea, 'Close session').click();
  await expect(rhea.getByRole('dialog').getByRole('button', { name: 'Close session' })).toBeDisabled();
  await rhea.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await seesEnd(rhea);
  await charts(rhea, 'Close session');
}

function expectRecord(session: WalkedAtHome, rhea: Person, takenAt: number): void {
  const { pia } = clinic;
  expect(session).toMatchObject({ status: 'discharged', infusionOutcome: 'completed', chairId: null });
  expect(session.order).toMatchObject({ signedBy: pia.id });
  const moves = 'check-in seat ready first-dose next-dose discharge'.split(' ');
  expect(session.steps.map(({ move }) => move)).toEqual(moves);
  expect([...session.steps, ...session.gates, ...session.home].every(({ by }) => by === rhea.id)).toBe(true);
  expect(session.steps.map(({ portion }) => portion).filter(Boolean)).toEqual([
    { doseMg: 100, lot: 'L-200' },
    { doseMg: 100, lot: 'L-200' },
  ]);
  expect(session.readings).toEqual([
    expect.objectContaining({
      recordedBy: rhea.id,
      device: 'home-cuff',
      values: { systolicBp: 122, diastolicBp: 78, heartRate: 72 },
    }),
  ]);
  expectHome(session, takenAt);
}

/** What was charted of the home, each once and in order; what was refused is not there. */
function expectHome({ home, alerts }: WalkedAtHome, takenAt: number): void {
  const kinds = home.map(({ kind, whom }) => (kind === 'call' ? `call ${whom}` : kind));
  expect(kinds).toEqual([
    ...['watch', 'place', 'read-back', 'peer', 'call peer', 'call peer', 'peer', 'call peer'],
    ...['check', 'check', 'check', 'call peer', 'call patient', 'check', 'check', 'check', 'end-check'],
  ]);
  expect(home.filter(({ kind }) => kind === 'read-back')).toEqual([
    expect.objectContaining({ emergencyNumber: NUMBER }),
  ]);
  const checked = home.filter(({ kind }) => kind === 'check').map(({ at }) => (Date.parse(at) - takenAt) / MINUTE);
  for (const [index, minute] of [0, 15, 30, MISSED, 90, LAST_CHECK].entries()) {
    const late = minute === MISSED ? [5, 20] : [-5, 5];
    expect(checked[index]).toBeGreaterThanOrEqual(minute + (late[0] ?? 0));
    expect(checked[index]).toBeLessThan(minute + (late[1] ?? 0));
  }
  const missed = alerts.filter(({ condition }) => condition.rule === 'home-check-missed');
  expect(missed.map(({ condition }) => condition.since)).toEqual([new Date(takenAt + MISSED * MINUTE).toISOString()]);
}
