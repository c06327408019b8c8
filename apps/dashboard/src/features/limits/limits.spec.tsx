import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MOOD_IV } from '@chairside/domain';
import { sectionsOf } from '../protocols/protocol-sections.js';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { DR, JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { aSet, chart, infusing } from '../vitals/a-session.fixture.js';

function running(who = JO) {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  // a caution of a cuff waits for a second reading
  chart(day, id, 38, aSet(151, 86));
  chart(day, id, 40, aSet(150, 86));
  const { sent } = showOn({ day, now: day.at(41), who }, <SessionPage sessionId={id} />);
  return { sent, id, user: userEvent.setup() };
}
const card = () =>
  within(screen.getByRole('heading', { name: 'Limits for this patient' }).closest('section') ?? document.body);
const dialog = (name: string) => within(screen.getByRole('dialog', { name }));

async function fill(user: ReturnType<typeof userEvent.setup>, limit: RegExp, figure: string) {
  await user.click(card().getByRole('button', { name: 'Change a limit' }));
  const form = dialog('Change a limit');
  const option = form.getByRole<HTMLOptionElement>('option', { name: limit });
  await user.selectOptions(form.getByLabelText('Limit'), option);
  await user.type(form.getByLabelText(/^New figure/), figure);
  await user.type(form.getByLabelText('Why'), 'had a stroke in 2019');
  return form;
}

describe('a limit for one patient', () => {
  it('floor 4 a nurse draws it in with a reason; card and alert say that it is custom, by whom and why', async () => {
    const { sent, id, user } = running();
    expect(card().getByText('As the protocol has them.')).toBeVisible();
    const form = await fill(user, /caution at or above 160 mmHg/, '150');
    await user.click(form.getByRole('button', { name: 'Set the limit' }));
    expect(sent).toMatchObject([{ name: 'limit:set', payload: { sessionId: id, level: 'caution', value: 150 } }]);
    expect(card().getByText(/caution at or above 150 mmHg/)).toBeVisible();
    expect(card().getByText('J. Kimura RN, 10:41: “had a stroke in 2019”')).toBeVisible();
    expect(screen.getByText(/at or above 150, custom limit · J. Kimura RN: “had a stroke in 2019”/)).toBeVisible();

    await user.click(card().getByRole('button', { name: /^Back to the protocol: / }));
    const back = dialog('Back to the protocol');
    await user.type(back.getByLabelText('Why'), 'it rests');
    await user.click(back.getByRole('button', { name: 'Use the protocol’s limit again' }));
    expect(sent.at(-1)).toMatchObject({ payload: { value: null } });
    expect(card().getByText('As the protocol has them.')).toBeVisible();
  });

  it('floor 4 what lets more pass names the provider who decided it and heard it read back', async () => {
    const { sent, user } = running();
    const form = await fill(user, /caution at or above 160 mmHg/, '170');
    expect(form.getByRole('status')).toHaveTextContent('A provider decides it');
    expect(form.getByRole('button', { name: 'Set the limit' })).toBeDisabled();
    await user.selectOptions(form.getByRole('combobox', { name: /provider/i }), DR.name);
    await user.click(form.getByLabelText(/^I read it back: .*caution at or above 170 mmHg/));
    await user.click(form.getByRole('button', { name: 'Set the limit' }));
    expect(sent.at(-1)).toMatchObject({ payload: { value: 170, order: { by: DR.id, readBack: true } } });
  });

  it('floor 4 says beside each field what is missing before it can be saved', async () => {
    const { sent, user } = running();
    await user.click(card().getByRole('button', { name: 'Change a limit' }));
    const form = dialog('Change a limit');
    expect(form.getByLabelText('Limit')).toHaveAccessibleDescription('Choose a limit.');
    expect(form.getByLabelText('Why')).toHaveAccessibleDescription('Say why, in at least three letters.');
    await user.selectOptions(
      form.getByLabelText('Limit'),
      form.getByRole('option', { name: /caution at or above 160/ }),
    );
    const figure = form.getByLabelText(/^New figure/);
    expect(figure).toHaveAccessibleDescription('Type the new figure.');
    await user.type(figure, '160');
    expect(figure).toHaveAccessibleDescription('This figure holds already.');
    await user.type(figure, '0');
    expect(figure).toHaveAccessibleDescription('It must lie between 30 and 300.');
    await user.clear(figure);
    await user.type(figure, '170');
    await user.type(form.getByLabelText('Why'), 'known to run high');
    const provider = form.getByRole('combobox', { name: /provider/i });
    expect(provider).toHaveAccessibleDescription('Name the provider who decided it.');
    await user.selectOptions(provider, DR.name);
    expect(provider).toHaveAccessibleDescription('Read it back, then tick that you did.');
    await user.click(form.getByRole('button', { name: 'Set the limit' }));
    expect(sent).toEqual([]);
    await user.click(form.getByLabelText(/^I read it back/));
    await user.click(form.getByRole('button', { name: 'Set the limit' }));
    expect(sent).toHaveLength(1);
  });

  it('floor 4 groups its choices by what is measured, in the order of the protocol', async () => {
    const { user } = running();
    await user.click(card().getByRole('button', { name: 'Change a limit' }));
    const groups = dialog('Change a limit').getAllByRole('group');
    const ofLimits = sectionsOf(MOOD_IV).filter(({ id }) => id === 'signs' || id === 'scales');
    const titles = ofLimits.flatMap(({ parts }) => parts.map(({ title }) => title));
    expect(groups.map((group) => group.getAttribute('label'))).toEqual([...new Set(titles)]);
    const [first] = groups;
    expect([...(first?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Sys critical at or above 180 mmHg',
      'Sys critical at or below 89 mmHg',
      'Sys caution at or above 160 mmHg',
      'Sys caution at or below 99 mmHg',
    ]);
  });

  it('floor 4 a provider at the screen is asked for nobody else', async () => {
    const { sent, user } = running(DR);
    const form = await fill(user, /caution at or above 160 mmHg/, '170');
    await user.click(form.getByRole('button', { name: 'Set the limit' }));
    expect(sent.at(-1)).toMatchObject({ payload: { value: 170 } });
    expect(sent.at(-1)).not.toHaveProperty('payload.order');
  });
});
