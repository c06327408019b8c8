import { act } from '@testing-library/react';

/** One press of a key, or a paste. */
export type Press = Struck | { paste: string };

interface Struck {
  key: string;
  ctrl?: boolean;
  shift?: boolean;
  /** It is held down: nobody pressed it again. */
  isHeld?: boolean;
}

const TABBABLE = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex="0"]';

/**
 * Two hands at a keyboard: what a browser does with a key, in a fraction of the time that a full imitation takes. Digits,
 * erasing keys and arrows work on the caret; Tab walks through what can be reached; Enter and Space press buttons.
 */
export class Hands {
  press(...presses: Press[]): void {
    for (const one of presses) act(() => ('paste' in one ? insert(one.paste) : strike(one)));
  }
}

function strike({ key, ctrl = false, shift = false, isHeld = false }: Struck): void {
  const target = document.activeElement ?? document.body;
  const said = { key, ctrlKey: ctrl, shiftKey: shift, repeat: isHeld, bubbles: true, cancelable: true };
  const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', said));
  if (!goesOn) return;
  if (key === 'Tab') return tab(target, shift ? -1 : 1);
  if (target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) return target.click();
  if (!(target instanceof HTMLInputElement) || ctrl) return;
  if (key.length === 1) return insert(key);
  edit(target, key);
}

function tab(from: Element, step: 1 | -1): void {
  const inside = document.querySelector('dialog[open]') ?? document.body;
  const stops = [...inside.querySelectorAll<HTMLElement>(TABBABLE)].filter((one) => one.tabIndex >= 0);
  const at = stops.findIndex((one) => one === from);
  const next = stops.at((at + step) % stops.length);
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function insert(text: string): void {
  const target = document.activeElement;
  if (!(target instanceof HTMLInputElement) || target.readOnly) return;
  const [from, to] = selectionOf(target);
  change(target, target.value.slice(0, from) + text + target.value.slice(to), from + text.length, 'insertText');
}

function edit(target: HTMLInputElement, key: string): void {
  const { value } = target;
  const [from, to] = selectionOf(target);
  const isRange = from < to;
  switch (key) {
    case 'Backspace':
    case 'Delete': {
      const start = isRange || key === 'Delete' ? from : Math.max(0, from - 1);
      const end = isRange || key === 'Backspace' ? to : Math.min(value.length, to + 1);
      if (start < end && !target.readOnly)
        change(
          target,
          value.slice(0, start) + value.slice(end),
          start,
          `deleteContent${key === 'Delete' ? 'Forward' : 'Backward'}`,
        );
      return;
    }
    case 'ArrowLeft':
      return caretTo(target, isRange ? from : Math.max(0, from - 1));
    case 'ArrowRight':
      return caretTo(target, isRange ? to : Math.min(value.length, to + 1));
    case 'Home':
    case 'ArrowUp':
      return caretTo(target, 0);
    case 'End':
    case 'ArrowDown':
      return caretTo(target, value.length);
  }
}

function selectionOf({ selectionStart, selectionEnd, value }: HTMLInputElement): [number, number] {
  return [selectionStart ?? value.length, selectionEnd ?? value.length];
}

function caretTo(target: HTMLInputElement, place: number): void {
  target.setSelectionRange(place, place);
}

/** Past the setter of React, which would take the change for its own. */
function change(target: HTMLInputElement, text: string, caret: number, inputType: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, text);
  caretTo(target, caret);
  target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}
