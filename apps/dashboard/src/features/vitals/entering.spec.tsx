import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import type { LinkState } from '../../live/link-state.js';
import { showAt } from '../board/board.fixture.js';
import { JO, PlayedDay, SAM } from './a-board.fixture.js';
import { infusing } from './a-session.fixture.js';
import { EnteringLine } from './entering.js';

const day = new PlayedDay();
const here = infusing(day, '3', ['Raman', 'Priya', '2208']);
const elsewhere = infusing(day, '4', ['Chua', 'Mei-Ling', '3310']);
const lineOf = (container: HTMLElement) => container.querySelector('[aria-live]');
const line = <EnteringLine sessionId={here} />;
const at = (sessionId: string, ...staff: (typeof SAM)[]) => ({
  around: { entering: staff.map(({ id }) => ({ sessionId, staffId: id })) },
});

describe('who else is at the sheet of a patient', () => {
  it('is named, once for all their screens', () => {
    const { container } = showAt(day, 60, line, at(here, SAM, SAM));
    expect(lineOf(container)).toHaveTextContent(/^Entering vitals here now: S\. Dlamini RN\. Ask/);
  });

  it.each([
    ['it is me', at(here, JO)],
    ['it is the sheet of another patient', at(elsewhere, SAM)],
    ['nobody is', {}],
  ])('is nobody where %s', (_why, seen) => {
    const { container } = showAt(day, 60, line, seen);
    expect(lineOf(container)).toBeEmptyDOMElement();
  });

  it('is not said by a screen that is not live: it is true only now', () => {
    const link: LinkState = { kind: 'not-live', since: day.at(60), valuesAreOld: false, reason: 'silent' };
    const { container } = showAt(day, 60, line, { ...at(here, SAM), link });
    expect(lineOf(container)).toBeEmptyDOMElement();
  });
});
