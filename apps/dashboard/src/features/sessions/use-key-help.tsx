import { useState, type ReactNode } from 'react';
import { KeyHelp } from '../board/key-help.js';
import { useKeptChoice } from '../board/use-kept-choice.js';

interface KeyHelpHere {
  singleKeys: boolean;
  help: () => void;
  /** The list of keys while it is open. */
  list: ReactNode;
}

/** Whether single letters act here, as the board has it too, and the list that says what each does. */
export function useKeyHelp(): KeyHelpHere {
  const [choice, setChoice] = useKeptChoice('chairside-keys', ['on', 'off'], 'on');
  const [isOpen, setIsOpen] = useState(false);
  const singleKeys = choice === 'on';
  const list = isOpen && (
    <KeyHelp
      of="session"
      singleKeys={singleKeys}
      onSingleKeys={(on) => setChoice(on ? 'on' : 'off')}
      onClose={() => setIsOpen(false)}
    />
  );
  return { singleKeys, help: () => setIsOpen(true), list };
}
