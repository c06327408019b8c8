import { hasPump, sessionStatus, type SessionStatus } from '@chairside/domain';
import { EffectsCard } from '../effects/effects-card.js';
import { LeavingCard } from '../discharge/leaving-card.js';
import { DrugCard } from '../drug/drug-card.js';
import { MedicinesCard } from '../medicines/medicines-card.js';
import { PreparationCard } from '../preparations/preparation-card.js';
import { DueCard } from './due-card.js';
import { GatesCard } from './gates-card.js';
import type { SessionInView } from './session-in-view.js';

/** While the patient is here and the drug has not run. */
const ASKED_IN: readonly SessionStatus[] = ['checked-in', 'pre-assessment', 'ready'];

interface SideCardsProps {
  view: SessionInView;
  /** Nothing where this role, or this status, does not chart. */
  onEnter: (() => void) | undefined;
}

/** Beside the chart: what is due, what the next step waits for, what the patient feels, and what was given. */
export function SideCards({ view, onEnter }: SideCardsProps) {
  const { session, protocol } = view;
  const isLeaving = session.status === 'recovering' && protocol.discharge !== null;
  const isCharted = onEnter !== undefined && sessionStatus(session.status).inClinic;
  const isAsked = ASKED_IN.includes(session.status) && protocol.preparation !== null && !view.isReadOnly;
  return (
    <div className="session-side">
      <DueCard view={view} onEnter={onEnter} />
      {isLeaving ? <LeavingCard view={view} /> : <GatesCard view={view} />}
      {isAsked && <PreparationCard view={view} />}
      {isCharted && <EffectsCard view={view} />}
      {isCharted && hasPump(protocol) && <DrugCard view={view} />}
      {isCharted && <MedicinesCard view={view} />}
    </div>
  );
}
