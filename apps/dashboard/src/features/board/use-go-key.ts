import type { Board, Id } from '@chairside/domain';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { useClinicText } from '../../live/use-clinic-time.js';
import { GO_KEY } from './board-key-acts.js';
import { callsOf } from './calls.js';
import { nextCall } from './next-call.js';
import { seatsOf } from './seats.js';

interface GoKey {
  board: Board;
  /** Whether it may lead away from here. */
  isOn: boolean;
  /** The visit in view. */
  here: Id | undefined;
  /** Closes what lies over the page, and keeps what was typed in it. */
  leave: (() => void) | undefined;
}

/** One key goes to the next alert, from a page, and from any field of a sheet. Gives back the alert that it goes to. */
export function useGoKey({ board, isOn, here, leave }: GoKey): Id | undefined {
  const [, navigate] = useLocation();
  const [alertId, sessionId] = useClinicText((now) => {
    const next = isOn && nextCall(callsOf(seatsOf(board), board.protocols, now), here);
    return next ? `${next.alert.id} ${next.session.id}` : '';
  }).split(' ');
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (sessionId === undefined || event.key !== GO_KEY || event.repeat) return;
    // what lies over the page has its own key, or keeps nothing and must not be left
    if (!leave && document.querySelector('dialog[open]')) return;
    event.preventDefault();
    leave?.();
    navigate(`/s/${sessionId}`);
    // the sheet gives the focus back to what opened it: on the new page a habitual Enter must press nothing
    requestAnimationFrame(() => (document.activeElement as HTMLElement | null)?.blur());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return alertId;
}
