import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Call } from './calls.js';
import { MORE_CALLS_WORDS as words } from './more-calls-words.en.js';
import './more-calls.css';

interface MoreCallsProps {
  calls: readonly Call[];
  /** The wall holds nothing to press. */
  isPressable: boolean;
}

/**
 * What the strip has no room for, in words: it shows whole cards of one row, the worst, and never half of one. One press, or
 * a key that walks on, shows the others.
 */
export function MoreCalls({ calls, isPressable }: MoreCallsProps) {
  const here = useRef<HTMLParagraphElement>(null);
  const [inRow, setInRow] = useState(calls.length);
  const [isAll, setIsAll] = useState(false);
  const order = calls.map(({ alert }) => alert.id).join(' ');
  useLayoutEffect(() => {
    const list = here.current?.parentElement?.querySelector('ul');
    return list ? watchRow(list, setInRow) : undefined;
  }, [order]);
  useEffect(() => {
    const list = here.current?.parentElement?.querySelector('ul');
    const show = ({ target }: { target: EventTarget | null }): void => {
      const card = target instanceof Element ? target.closest<HTMLElement>('li') : null;
      if (list && card && list.contains(card) && isBeyond(card, list)) setIsAll(true);
    };
    // also when a worse one came, and the card at which somebody is moved on
    show({ target: document.activeElement });
    list?.addEventListener('focusin', show);
    return () => list?.removeEventListener('focusin', show);
  }, [order]);
  const beyond = calls.slice(inRow);
  const high = beyond.filter(({ alert }) => alert.level === 'high').length;
  const said = isAll ? words.fewer : words.more(beyond.length, high);
  return (
    <p ref={here} className="needs-you-more">
      {beyond.length > 0 &&
        (isPressable ? (
          <button aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
            {said}
          </button>
        ) : (
          said
        ))}
    </p>
  );
}

/** Tells how many cards stand in the first row of a strip. */
function watchRow(list: HTMLElement, tell: (count: number) => void): () => void {
  const cards = [...list.children] as HTMLElement[];
  const look = (): void => tell(cards.filter((card) => !isBeyond(card, list)).length);
  look();
  // a window that is turned has room for others
  const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
  watch?.observe(list);
  return () => watch?.disconnect();
}

function isBeyond(card: HTMLElement, list: HTMLElement): boolean {
  const first = list.firstElementChild as HTMLElement;
  return card.offsetTop >= first.offsetTop + Math.max(1, first.offsetHeight);
}
