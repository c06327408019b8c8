import { useEffect, useEffectEvent } from 'react';
import { goToNextOpen } from '../discharge/next-open.js';
import { isTypedOn } from '../../ui/typed-on.js';

export interface SessionKeys {
  /** Single letters act; they can be turned off. Escape always does. */
  singleKeys: boolean;
  enterVitals: (() => void) | undefined;
  /** What a letter of its own opens, by that letter. */
  actions: Readonly<Record<string, () => void>>;
  nextStep: (() => void) | undefined;
  toggleTable: () => void;
  back: () => void;
  help: () => void;
}

/** The keys of a session's page. None acts while something is typed, or while a dialog is open. */
export function useSessionKeys(keys: SessionKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTaken(event.target)) return;
    if (event.key === 'Escape') return keys.back();
    if (!keys.singleKeys) return;
    const act = actionOf(event.key.toLowerCase(), keys);
    if (!act) return;
    // the letter must not land in the field that opens
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function actionOf(key: string, keys: SessionKeys): (() => void) | undefined {
  switch (key) {
    case '?':
      return keys.help;
    case 'v':
      return keys.enterVitals;
    case 'n':
      return keys.nextStep;
    case 't':
      return keys.toggleTable;
    case 'e':
      return () => document.querySelector<HTMLButtonElement>('.effects-chips button')?.focus();
    case 'l':
      return goToNextOpen;
    case 'm':
      return () => document.querySelector<HTMLButtonElement>('[data-give-medicine]')?.click();
    case 'w':
      return () => document.querySelector<HTMLTextAreaElement>('.note-text')?.focus();
    case 'a':
      // of this page: what calls above it is another patient's
      return () => document.querySelector<HTMLButtonElement>('[data-alert] [data-take-alert]')?.click();
    default:
      return keys.actions[key];
  }
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') || isTypedOn()) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
