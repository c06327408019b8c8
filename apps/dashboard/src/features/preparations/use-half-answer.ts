import type { Id, PreparationName } from '@chairside/domain';
import { useState } from 'react';
import { forgetTyped, keepTyped, typedBefore } from '../auth/typed-here.js';
import { useMe } from '../auth/use-me.js';
import { useHolds } from '../sessions/holding.js';
import { halfAnswerForm, type AskedAt } from './half-answers.js';

type Texts = Readonly<Record<string, string>>;

/** What is answered of one question of a visit, and not sent yet. */
export interface HalfAnswer {
  half: Texts;
  keep: (more: Texts) => void;
  /** It is on its way, or another one is. */
  forget: () => void;
}

/**
 * Half an answer outlives its page for its author: an alert may lead away from it, and whoever comes back goes on where they
 * were. It holds the part of the page in which it stands.
 */
export function useHalfAnswer(sessionId: Id, name: PreparationName, asked?: AskedAt): HalfAnswer {
  const { id: me } = useMe();
  const form = halfAnswerForm(sessionId, name, asked);
  const [half, setHalf] = useState<Texts>(() => typedBefore(me, form).typed);
  useHolds(isAny(half));
  const keep = (more: Texts): void => {
    const typed = { ...half, ...more };
    setHalf(typed);
    if (isAny(typed)) keepTyped(me, form, { typed, seen: {} });
    else forgetTyped(me, form);
  };
  return { half, keep, forget: () => forgetTyped(me, form) };
}

function isAny(texts: Texts): boolean {
  return Object.values(texts).some((text) => text !== '');
}
