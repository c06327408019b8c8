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
    return list ? watchRow(list, isAll, setInRow) : undefined;
  }, [isAll, order]);
  useEffect(() => {
    const list = here.current?.parentElement?.querySelector('ul');
    const show = ({ target }: FocusEvent): void => {
      const card = (target as Element).closest<HTMLElement>('li');
      if (list && card && isBeyond(card, list)) setIsAll(true);
    };
    list?.addEventListener('focusin', show);
    return () => list?.removeEventListener('focusin', show);
  }, []);
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

/** Keeps a strip to its first row, whose height is that of its tallest card, and tells how many cards stand in it. */
function watchRow(list: HTMLElement, isAll: boolean, tell: (count: number) => void): () => void {
  const cards = [...list.children] as HTMLElement[];
  const look = (): void => {
    const row = cards.filter((card) => !isBeyond(card, list));
    const bottom = Math.max(...row.map((card) => card.offsetTop + card.offsetHeight));
    list.style.maxHeight = isAll ? 'none' : `${bottom - list.offsetTop + ROOM_OF_EDGE_PX}px`;
    if (!isAll) list.scrollTop = 0;
    tell(row.length);
  };
  look();
  // an age that grows by a digit may push a card into the next row
  const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
  for (const one of [list, ...cards]) watch?.observe(one);
  return () => {
    watch?.disconnect();
    list.style.maxHeight = '';
  };
}

/** What is drawn around a card. */
const ROOM_OF_EDGE_PX = 5;

function isBeyond(card: HTMLElement, list: HTMLElement): boolean {
  const first = list.firstElementChild as HTMLElement;
  return card.offsetTop >= first.offsetTop + Math.max(1, first.offsetHeight);
}
