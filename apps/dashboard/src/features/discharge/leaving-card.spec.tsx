import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { checkNames, padssItems } from '@chairside/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing, recovering } from '../vitals/a-session.fixture.js';

const BEST = Object.fromEntries(padssItems.map((item) => [item, 2])) as Record<(typeof padssItems)[number], number>;

function open({
  minute = 105,
  isAsked = false,
  setsAt = [85, 100],
  who = JO,
  after = (_day: PlayedDay, _id: string): unknown => undefined,
} = {}) {
  const day = new PlayedDay();
  const sessionId = recovering(day, '3', ['Raman', 'Priya', '2208'], setsAt);
  if (isAsked) {
    for (const check of checkNames) day.play('check:record', { sessionId, check, answer: true, at: day.at(101) }, 101);
    day.play('score:record', { sessionId, score: 'padss', chosen: BEST, at: day.at(102) }, 102);
  }
  after(day, sessionId);
  const now = day.at(minute);
  const shown = showOn({ day, now, who }, <SessionPage sessionId={sessionId} />);
  return { ...shown, now, session: () => shown.board().sessions[sessionId], user: userEvent.setup() };
}
const row = (text: string | RegExp) => {
  const found = screen.getByText(text).closest('li');
  if (!found) throw new Error('no row');
  return found;
};
const low = (day: PlayedDay, id: string) => chart(day, id, 103, { values: aSet(96, 60).values });
const dialog = () => within(screen.getByRole('dialog', { name: 'Discharge home' }));
const why = () => dialog().getByLabelText('Reason to go ahead: Blood pressure');
async function askToLeave({ user }: ReturnType<typeof open>) {
  await user.click(screen.getByRole('button', { name: /^Discharge/ }));
  await user.click(dialog().getByLabelText('I have seen the escort'));
}

describe('LeavingCard', () => {
  it('61 says what the record answers, each with its figures, and what is still to ask', () => {
    open();
    expect(screen.getByRole('heading', { name: /Before going home/ })).toHaveTextContent('10 of 17');
    expect(row('30 min since the drug ended')).toHaveTextContent('ended 11:10');
    const pressures = row(/^Last two blood pressures, 10 min apart, 111–159 \/ 69–99$/);
    expect(pressures).toHaveTextContent('138/86 at 11:25, 138/86 at 11:40');
    expect(row('Dissociation 2 or less of 10')).toHaveTextContent('last 0');
    expect(row(/^HR 50–110/)).toHaveTextContent('HR 84, Resp 16, SpO₂ 98');
    expect(row('PADSS 9 or more of 10')).toHaveTextContent('not scored');
    expect(within(row('Drinks')).getByRole('group', { name: 'Drinks' })).toBeVisible();
  });

  it('61 says of several figures which were not charted, and nothing more than once', () => {
    open({ minute: 72, setsAt: [] });
    expect(row(/^HR 50–110/)).toHaveTextContent('HR, Resp, SpO₂ not charted in recovery');
    expect(row('Sedation 5 Awake')).toHaveTextContent(/^Sedation 5 Awakenot charted in recovery$/);
  });

  it('61 says from when the patient may go, while only time is missing', () => {
    open({ minute: 99 });
    expect(row('30 min since the drug ended')).toHaveTextContent('from 11:40');
  });

  it('floor 19 says which pressure does not pass and why', () => {
    open({ after: low });
    expect(row(/^Last two blood pressures/)).toHaveTextContent('Sys 96 is more than 20 % from 138');
  });

  it('P12 says which alert nobody took and which event goes on, until somebody has done it', () => {
    open({
      after: (day, sessionId) => {
        day.play('effect:note', { sessionId, term: 'seizure', onsetAt: day.at(90) }, 102);
        const effectId = day.board.sessions[sessionId]?.effects[0]?.id ?? '';
        day.play('effect:follow', { sessionId, effectId, endedAt: day.at(91) }, 102);
        const judged = { grade: 3, serious: null, relatedness: 'possible', outcome: 'ongoing' } as const;
        const found = { ...judged, resolvedAt: null, actions: [], medicineIds: [] };
        day.play('adverse-event:report', { sessionId, term: 'fall', at: day.at(92), ...found }, 103);
      },
    });
    const held = row('No high alert, adverse event from grade 2 or unsigned dose open');
    expect(held).toHaveTextContent('Seizure-like movements severe, back in range, not taken');
    expect(held).toHaveTextContent('Fall, grade 3, open, no provider told');
  });

  it('61 a check is one tap, and bears its name; another tap changes the answer', async () => {
    const { user, session } = open();
    const drinks = within(row('Drinks'));
    await user.click(drinks.getByRole('button', { name: 'No' }));
    expect(row('Drinks')).toHaveTextContent('J. Kimura RN, 11:45');
    expect(drinks.getByRole('button', { name: 'No' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(drinks.getByRole('button', { name: 'Yes' }));
    await user.click(drinks.getByRole('button', { name: 'Yes' }));
    expect(session()?.gates.slice(-3)).toMatchObject([
      { gate: 'check', check: 'drinks', answer: false },
      { gate: 'check', check: 'drinks', answer: true },
      { gate: 'check', check: 'drinks', answer: true },
    ]);
  });

  it('2.5 the score marks what the record suggests, and charts what a person chose', async () => {
    const { user, session } = open();
    await user.click(screen.getByRole('button', { name: 'Score' }));
    const score = within(screen.getByRole('dialog', { name: 'Recovery score: PADSS' }));
    expect(score.getByRole('button', { name: /^2 Within 20 % of baseline from the record/ })).toBeVisible();
    expect(score.getByText('5 still to choose')).toBeVisible();
    for (const item of [/^1 20 to 40 %/, /^2 Oriented, and walks/, /^2 Minimal from the record/]) {
      await user.click(score.getByRole('button', { name: item }));
    }
    await user.click(score.getByRole('button', { name: '2 Minimal' }));
    await user.click(score.getByRole('button', { name: '2 Both' }));
    await user.click(score.getByRole('button', { name: 'Chart score' }));
    expect(session()?.gates.at(-1)).toMatchObject({
      gate: 'padss',
      chosen: { vitals: 1, activity: 2, discomfort: 2, bleeding: 2, intakeOutput: 2 },
      suggested: { vitals: 2, discomfort: 2 },
    });
    expect(row('PADSS 9 or more of 10')).toHaveTextContent('9 at 11:45');
  });

  it('61 the button of leaving is the next step once all is met, and not before', () => {
    open({ isAsked: true });
    expect(screen.getByRole('heading', { name: /Before going home/ })).toHaveTextContent('All met');
    expect(screen.getByRole('button', { name: /^Discharge/ })).toHaveClass('button-primary');
  });

  it('61 the button is quiet while something is not met', () => {
    open();
    expect(screen.getByRole('button', { name: /^Discharge/ })).toHaveClass('button-plain');
  });

  it('T15 with everything met a nurse needs the escort only', async () => {
    const page = open({ isAsked: true });
    await askToLeave(page);
    await page.user.click(dialog().getByRole('button', { name: 'Chart discharge' }));
    expect(page.session()).toMatchObject({ status: 'discharged' });
  });

  it('floor 19 what is not met needs a provider by name, and what was said by voice is read back', async () => {
    const page = open({ isAsked: true, after: low });
    await askToLeave(page);
    expect(dialog().getByText('Sys 96 is more than 20 % from 138, Dia 60 is more than 20 % from 86')).toBeVisible();
    await page.user.type(why(), 'usual at home');
    expect(dialog().getByRole('button', { name: 'Chart discharge' })).toBeDisabled();
    expect(dialog().getByText('Still to fill: a reason for each, the provider, and the read-back.')).toBeVisible();
    await page.user.selectOptions(dialog().getByLabelText('Provider who decided'), 'Dr Lindqvist');
    await page.user.click(dialog().getByLabelText('Said by voice, and I read all of the above back'));
    await page.user.click(dialog().getByRole('button', { name: 'Chart discharge' }));
    expect(page.session()?.steps.at(-1)).toMatchObject({
      move: 'discharge',
      passed: [{ criterion: 'pressure', reason: 'usual at home', shortfalls: [{ value: 96 }, { value: 60 }] }],
      orderedBy: DR.id,
    });
    expect(
      screen.getByText(/decided by Dr Lindqvist, by voice and read back · not met: Blood pressure, “usual at home”/),
    ).toBeVisible();
  });

  it('floor 19 a provider at the screen gives the reason alone', async () => {
    const page = open({ isAsked: true, who: DR, after: low });
    await askToLeave(page);
    expect(dialog().queryByLabelText('Provider who decided')).toBeNull();
    await page.user.type(why(), 'usual at home');
    await page.user.click(dialog().getByLabelText('I decide this as it stands above'));
    await page.user.click(dialog().getByRole('button', { name: 'Chart discharge' }));
    expect(page.session()?.steps.at(-1)).toMatchObject({ orderedBy: null, by: DR.id });
  });

  it('floor 19 what nobody may pass says so, and the button does not go', async () => {
    const page = open({
      isAsked: true,
      who: DR,
      after: (day, id) => chart(day, id, 103, { values: aSet(184, 104).values }),
    });
    await askToLeave(page);
    expect(dialog().getByText(/Sys 184: at 180 or more nobody may leave/)).toBeVisible();
    expect(dialog().getByText(/Call the provider. Treat and measure again, or transfer./)).toBeVisible();
    expect(dialog().queryByLabelText(/^Reason to go ahead/)).toBeNull();
    expect(dialog().getByRole('button', { name: 'Chart discharge' })).toBeDisabled();
  });

  it('floor 12 what was read back is bound to its figures: where they change, it is read again', async () => {
    const page = open({ isAsked: true, who: DR, after: low });
    await askToLeave(page);
    await page.user.type(why(), 'usual at home');
    await page.user.click(dialog().getByLabelText('I decide this as it stands above'));
    expect(dialog().getByRole('button', { name: 'Chart discharge' })).toBeEnabled();
    const { id: sessionId, patientId } = page.session() ?? { id: '', patientId: '' };
    page.elsewhere('vitals:record', { sessionId, patientId, takenAt: page.now, values: aSet(94, 60).values });
    expect(dialog().getByText('What is not met has changed since. Read it again.')).toBeVisible();
    expect(dialog().getByRole('button', { name: 'Chart discharge' })).toBeDisabled();
  });

  it('floor 14 a stop that nobody described stands among what is missing', () => {
    const day = new PlayedDay();
    const sessionId = infusing(day, '3', ['Raman', 'Priya', '2208']);
    day.play('session:stop', { sessionId }, 60);
    showOn({ day, now: day.at(65) }, <SessionPage sessionId={sessionId} />);
    expect(row('Reason for the stop, and the volume where a pump ran')).toBeVisible();
  });
});
