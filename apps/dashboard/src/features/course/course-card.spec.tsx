import '@testing-library/jest-dom/jest-globals';
import { MOOD_IV, PAIN_IV, type AnswerName, type Scale } from '@chairside/domain';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showOn } from '../sessions/played-screen.fixture.js';
import { SessionPage } from '../sessions/session-page.js';
import { JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { chart, infusing, recovering, seated } from '../vitals/a-session.fixture.js';

const PRIYA: [string, string, string] = ['Raman', 'Priya', '2208'];
const card = () => within(screen.getByRole('heading', { name: 'Course of the visit' }).parentElement as HTMLElement);
const said = (name: string) => card().getByText(name).nextElementSibling?.textContent;

/** The drug runs from 10:30 to 11:10; the scales are charted at so many minutes after 10:00. */
function course(scales: Readonly<Record<number, Partial<Record<Scale, number>>>>) {
  const day = new PlayedDay();
  const id = recovering(day, '3', PRIYA, []);
  for (const [minute, set] of Object.entries(scales)) chart(day, id, Number(minute), { scales: set });
  return { day, id };
}

function open({ day, id }: { day: PlayedDay; id: string }, minute = 110) {
  return { ...showOn({ day, now: day.at(minute), who: JO }, <SessionPage sessionId={id} />), user: userEvent.setup() };
}

/** The same under a protocol that asks where it hurts. */
function inPain(before: AnswerName[]) {
  const played = course({});
  const { day, id } = played;
  const asking = { ...MOOD_IV, gates: { ...MOOD_IV.gates, ready: PAIN_IV.gates.ready ?? [] } };
  day.board = { ...day.board, protocols: { ...day.board.protocols, [asking.id]: asking } };
  const answer = { sessionId: id, preparation: 'where-it-hurts' as const, answers: before, note: null };
  day.play('preparation:record', { ...answer, at: day.at(20) }, 72);
  return played;
}

describe('the course of a visit', () => {
  it('product 3 chronic pain: before the drug and since, in one line', () => {
    open(course({ 85: { pain: 0 } }));
    expect(said('Pain')).toBe('1 of 10 before the drug, 0 at 11:25, 1 point less');
  });

  it('product 3 dissociation: the peak, and how long after the drug it was clear', () => {
    open(course({ 60: { dissociation: 6 }, 80: { dissociation: 4 }, 95: { dissociation: 2 } }));
    expect(said('Dissociation')).toBe('highest 6 of 10 at 11:00; clear at 11:35, 25 min after the drug');
  });

  it('product 3 dissociation: says that it has not cleared', () => {
    open(course({ 60: { dissociation: 6 }, 105: { dissociation: 5 } }));
    expect(said('Dissociation')).toBe('highest 6 of 10 at 11:00; not clear yet');
  });

  it('says nothing before the drug', () => {
    const day = new PlayedDay();
    open({ day, id: seated(day, '3', PRIYA) }, 20);
    expect(screen.queryByRole('heading', { name: 'Course of the visit' })).toBeNull();
  });
});

describe('product 3 fibromyalgia: where it hurts, before and after', () => {
  it('shows what was pointed out before the drug, on a body and in words', () => {
    open(inPain(['neck', 'left-hand']));
    expect(card().getByText('Where it hurt before the drug (10:20)').nextElementSibling).toHaveTextContent(
      'neck, left hand',
    );
    const marked = [...document.querySelectorAll('.body-marked')].map((place) => place.getAttribute('data-place'));
    expect(marked).toEqual(['neck', 'left-hand', 'neck', 'left-hand']);
  });

  it('asks again once the drug has ended: by the word or on the body, charted together', async () => {
    const { user, sent } = open(inPain(['neck']));
    await user.click(card().getByRole('button', { name: 'Ask where it hurts now' }));
    await user.click(card().getByRole('button', { name: 'Hips' }));
    const onBody = document.querySelector('.body-map-asks [data-place="left-foot"]');
    await user.click(onBody ?? document.body);
    await user.click(card().getByRole('button', { name: 'Chart' }));
    expect(sent).toMatchObject([
      { name: 'preparation:record', payload: { preparation: 'where-it-hurts', answers: ['hips', 'left-foot'] } },
    ]);
  });

  it('the patient’s left lies on the right of whoever looks at the front, and on the left of whoever looks at the back', () => {
    open(inPain(['left-foot']));
    const places = [...document.querySelectorAll('.body-marked')].map((place) => Number(place.getAttribute('x')));
    expect(places).toHaveLength(2);
    const [front = 0, back = 0] = places;
    expect(front).toBeGreaterThan(60);
    expect(back).toBeLessThan(60);
  });
});

describe('clinical.md 5, 11: thoughts of death before the drug', () => {
  it('are asked about again in recovery, and hold the door until there are none', async () => {
    const played = course({});
    const answer = { sessionId: played.id, preparation: 'suicide-risk' as const, note: null };
    const before = { ...answer, answers: ['thoughts-of-death' as const], at: played.day.at(30) };
    played.day.play('preparation:record', before, 72);
    const { user, sent } = open(played);
    expect(screen.getByText('Suicide question asked again, and no thoughts')).toBeVisible();
    expect(card().getByText('Suicide question before the drug (10:30)')).toBeVisible();
    await user.click(card().getByRole('button', { name: 'Ask the suicide question again' }));
    await user.click(card().getByRole('button', { name: 'No thoughts' }));
    expect(sent).toMatchObject([{ payload: { preparation: 'suicide-risk', answers: ['no-thoughts'] } }]);
    expect(card().getByText('Suicide question after it (11:50)')).toBeVisible();
  });
});

describe('product 3 dizziness: the mark of a fall risk', () => {
  it('stands on the page of the visit while the patient is dizzy', () => {
    const day = new PlayedDay();
    const id = infusing(day, '3', PRIYA);
    day.play('effect:note', { sessionId: id, term: 'dizziness', onsetAt: day.at(50) }, 50);
    open({ day, id }, 55);
    expect(screen.getByText('Fall risk: not up alone')).toBeVisible();
  });
});
