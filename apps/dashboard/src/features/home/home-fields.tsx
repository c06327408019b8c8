import {
  CALL_RESULTS,
  CHECK_SOURCES,
  END_CHECK_WORDS,
  END_CHECKS,
  PEER_PROMISE_WORDS,
  PEER_PROMISES,
  type HomeDetails,
} from '@chairside/domain';
import { ReasonButtons, TextField, TickField } from '../../ui/form-fields.js';
import type { HomeTyped } from './home-form.js';
import { HOME_FORM_WORDS as words, HOME_WORDS } from './words.en.js';

interface FieldsProps {
  typed: HomeTyped;
  set: (changed: Partial<HomeTyped>) => void;
}

const FIELDS: Record<HomeDetails['kind'], (props: FieldsProps) => React.ReactNode> = {
  place: (props) => (
    <>
      <TextField
        label={words.street}
        value={props.typed.street}
        maxLength={200}
        onType={(street) => props.set({ street })}
      />
      <TextField
        label={words.county}
        value={props.typed.county}
        maxLength={80}
        onType={(county) => props.set({ county })}
      />
      <NumberField {...props} />
    </>
  ),
  'read-back': (props) => <NumberField {...props} />,
  peer: ({ typed, set }) => (
    <>
      <TextField label={words.name} value={typed.name} maxLength={200} onType={(name) => set({ name })} />
      <TextField label={words.phone} value={typed.phone} maxLength={40} onType={(phone) => set({ phone })} />
      <Ticks
        all={PEER_PROMISES}
        ticked={typed.promises}
        wordOf={(one) => PEER_PROMISE_WORDS[one]}
        onTick={(promises) => set({ promises })}
      />
    </>
  ),
  call: ({ typed, set }) => (
    <ReasonButtons
      label={words.result}
      reasons={CALL_RESULTS}
      wordOf={(one) => HOME_WORDS.result[one]}
      chosen={typed.result}
      onChoose={(result) => set({ result })}
    />
  ),
  check: (props) => <CheckFields {...props} />,
  'end-check': ({ typed, set }) => (
    <Ticks
      all={END_CHECKS}
      ticked={typed.seen}
      wordOf={(one) => END_CHECK_WORDS[one]}
      onTick={(seen) => set({ seen })}
    />
  ),
};

/** What a dialog of a session at home asks. */
export function HomeFields({ form, ...props }: FieldsProps & { form: HomeDetails['kind'] }) {
  return FIELDS[form](props);
}

function NumberField({ typed, set }: FieldsProps) {
  return (
    <TextField
      label={words.number}
      value={typed.number}
      hint={words.numberHint}
      maxLength={16}
      onType={(text) => set({ number: text.replace(/\D/g, '').slice(0, 10) })}
    />
  );
}

interface TicksProps<T extends string> {
  all: readonly T[];
  ticked: readonly T[];
  wordOf: (one: T) => string;
  onTick: (ticked: T[]) => void;
}

function Ticks<T extends string>({ all, ticked, wordOf, onTick }: TicksProps<T>) {
  return (
    <>
      {all.map((one) => (
        <TickField
          key={one}
          label={wordOf(one)}
          isTicked={ticked.includes(one)}
          onTick={(isTicked) => onTick(isTicked ? [...ticked, one] : ticked.filter((other) => other !== one))}
        />
      ))}
    </>
  );
}

const YES_NO = ['yes', 'no'] as const;
const DISTRESS = Array.from({ length: 11 }, (_, value) => `${value}` as const);
const ASKED = [
  ['isResponsive', words.responsive],
  ['breathesNormally', words.breathing],
  ['hasVomited', words.vomited],
] as const;

function CheckFields({ typed, set }: FieldsProps) {
  return (
    <>
      <ReasonButtons
        label={words.source}
        reasons={CHECK_SOURCES}
        wordOf={(one) => HOME_WORDS.source[one]}
        chosen={typed.source}
        onChoose={(source) => set({ source })}
      />
      {ASKED.map(([what, label]) => (
        <ReasonButtons
          key={what}
          label={label}
          reasons={YES_NO}
          wordOf={(one) => words[one]}
          chosen={typed[what] === null ? null : typed[what] ? 'yes' : 'no'}
          onChoose={(one) => set({ [what]: one === 'yes' })}
        />
      ))}
      <ReasonButtons<`${number}`>
        label={words.distress}
        reasons={DISTRESS}
        wordOf={(one) => one}
        chosen={typed.distress === null ? null : `${typed.distress}`}
        onChoose={(one) => set({ distress: Number(one) })}
      />
    </>
  );
}
