import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { render } from '@testing-library/react';
import type { Scale } from '@chairside/domain';
import { PlayedDay } from '../../vitals/a-board.fixture.js';
import { chart, infusing } from '../../vitals/a-session.fixture.js';
import { inView } from '../session-in-view.js';
import { chartSpan } from './chart-span.js';
import { ScaleLane } from './scale-lane.js';

function laneOf(name: Scale, charted: readonly [minute: number, value: number][]): string[] {
  const day = new PlayedDay();
  const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
  for (const [minute, value] of charted) chart(day, id, minute, { scales: { [name]: value } });
  const view = inView(day.board, day.session(id));
  if (!view) throw new Error('The board knows the protocol.');
  const now = day.at(58);
  const span = chartSpan(view.session, now, 400);
  const { container } = render(
    <ScaleLane view={view} name={name} span={span} width={500} plotWidth={400} now={now} isOld={false} />,
  );
  return [...container.querySelectorAll('.lane-number')].map((mark) => mark.textContent ?? '');
}

describe('ScaleLane', () => {
  it('hides no value behind another that was charted a minute later', () => {
    expect(laneOf('dissociation', [[50, 10], [51, 3]])).toContain('10·3'); // prettier-ignore
  });

  it('says a value once that was charted twice', () => {
    expect(laneOf('dissociation', [[50, 4], [51, 4]]).filter((mark) => mark === '4')).toHaveLength(1); // prettier-ignore
  });
});
