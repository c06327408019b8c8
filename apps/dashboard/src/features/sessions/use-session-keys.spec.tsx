import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSessionKeys } from './use-session-keys.js';

/** The page of a session, under an alert of another patient that calls on every page. */
function PageUnderAnotherCall({ onTake }: { onTake: (whose: string) => void }) {
  const none = () => undefined;
  useSessionKeys({
    singleKeys: true,
    enterVitals: undefined,
    actions: {},
    nextStep: undefined,
    toggleTable: none,
    back: none,
    help: none,
  });
  return (
    <>
      <button type="button" data-take-alert="1" onClick={() => onTake('another patient')} />
      <section data-alert="2">
        <button type="button" data-take-alert="2" onClick={() => onTake('this patient')} />
      </section>
    </>
  );
}

/** What is looked at before the way home, of which one is answered. */
function PageOfWhoLeaves() {
  useSessionKeys({
    singleKeys: true,
    enterVitals: undefined,
    actions: {},
    nextStep: undefined,
    toggleTable: () => undefined,
    back: () => undefined,
    help: () => undefined,
  });
  return (
    <ul className="leaving-lines">
      <li className="leaving-met">
        <button type="button">Oriented</button>
      </li>
      <li>
        <button type="button">Drinks</button>
      </li>
      <li>
        <button type="button" disabled>
          On its way
        </button>
        <button type="button">Walks</button>
      </li>
    </ul>
  );
}

describe('the keys of the page of a session', () => {
  it('floor rule 15 A takes the alert of this patient, and never one of another that calls above the page', async () => {
    const taken: string[] = [];
    render(<PageUnderAnotherCall onTake={(whose) => taken.push(whose)} />);
    await userEvent.keyboard('a');
    expect(taken).toEqual(['this patient']);
  });

  it('L goes on to what is still open before the way home', async () => {
    render(<PageOfWhoLeaves />);
    for (const next of ['Drinks', 'Walks', 'Drinks']) {
      await userEvent.keyboard('l');
      expect(screen.getByRole('button', { name: next })).toHaveFocus();
    }
  });
});
