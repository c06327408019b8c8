import { useState, type ReactNode } from 'react';
import { KeyHelp } from '../board/key-help.js';
import { useSingleKeys } from '../board/use-single-keys.js';

interface KeyHelpHere {
  singleKeys: boolean;
  help: () => void;
  /** The list of keys while it is open. */
  list: ReactNode;
}

/** The list that says what each key of a patient's page does. */
export function useKeyHelp(): KeyHelpHere {
  const keys = useSingleKeys();
  const [isOpen, setIsOpen] = useState(false);
  const list = isOpen && <KeyHelp of="session" {...keys} onClose={() => setIsOpen(false)} />;
  return { singleKeys: keys.singleKeys, help: () => setIsOpen(true), list };
}
