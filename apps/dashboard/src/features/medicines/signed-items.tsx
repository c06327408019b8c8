import { doseWords, isAllergen, rescueState, type Iso, type RescueItem, type RescueState } from '@chairside/domain';
import { useId } from 'react';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { isChosen, type GiveForm } from './give-form.js';
import { GIVE_WORDS as words, MEDICINE_CARD_WORDS, RESCUE_WORDS } from './words.en.js';

interface SignedItemsProps {
  view: SessionInView;
  /** When it was given, as the dialog says it. */
  at: Iso;
  form: GiveForm;
  set: (changed: Partial<GiveForm>) => void;
}

/** The items of the signed order as buttons, each with when it was last given and from when on it may be again. */
export function SignedItems({ view: { session, staff, timeZone, patient }, at, form, set }: SignedItemsProps) {
  const id = useId();
  const { order } = session;
  const rescue = order?.rescue ?? [];
  const choose = (item: RescueItem): void => set({ chosen: item, isOther: false });
  return (
    <section className="medicines-signed">
      {order && rescue.length > 0 ? (
        <h3 id={id}>{words.signed(staff[order.signedBy]?.name ?? MEDICINE_CARD_WORDS.somebody)}</h3>
      ) : (
        <p id={id} className="action-note">
          {order ? words.nothingSigned : words.noOrder}
        </p>
      )}
      <div role="group" aria-labelledby={id} className="medicines-items">
        {rescue.map((item) => (
          <button key={doseWords(item)} type="button" aria-pressed={isChosen(form, item)} onClick={() => choose(item)}>
            <b>{doseWords(item)}</b> <ItemState state={rescueState(session, item, at)} timeZone={timeZone} />
            {isAllergen(item.medicine, patient?.allergies) && <small>{RESCUE_WORDS.allergy}</small>}
          </button>
        ))}
        <button type="button" aria-pressed={form.isOther} onClick={() => set({ isOther: true, chosen: null })}>
          <b>{words.other}</b>
        </button>
      </div>
    </section>
  );
}

function ItemState({ state, timeZone }: { state: RescueState; timeZone: string }) {
  const { item, lastAt, doses } = state;
  if (lastAt === null) return <small>{words.notYet}</small>;
  return (
    <small>
      {words.lastGiven(clockTime(lastAt, timeZone), doses, item.maxDoses)} · {nextWord(state, timeZone)}
    </small>
  );
}

function nextWord({ nextAt }: RescueState, timeZone: string): string {
  if (nextAt === null) return words.noMore;
  return nextAt === 'now' ? words.now : words.from(clockTime(nextAt, timeZone));
}
