import { isDrawnUp, sessionStatus } from '@chairside/domain';
import { EventsCard } from '../adverse-events/events-card.js';
import { EffectsCard } from '../effects/effects-card.js';
import { LeavingCard } from '../discharge/leaving-card.js';
import { DrugCard } from '../drug/drug-card.js';
import { LimitsCard } from '../limits/limits-card.js';
import { MedicinesCard } from '../medicines/medicines-card.js';
import { HomeCard } from '../home/home-card.js';
import { HandOverCard } from '../shift/hand-over-card.js';
import { DueCard } from './due-card.js';
import { GatesCard } from './gates-card.js';
import { isBeforeDrug } from './is-before-drug.js';
import { Lasting } from './lasting.js';
import type { SessionInView } from './session-in-view.js';

interface SideCardsProps {
  view: SessionInView;
  /** Nothing where this role, or this status, does not chart. */
  onEnter: (() => void) | undefined;
}

/** Beside the chart: what is due, what the next step waits for, what the patient feels, and what was given. */
export function SideCards({ view, onEnter }: SideCardsProps) {
  const { session, protocol } = view;
  const isLeaving = session.status === 'recovering' && protocol.discharge !== null;
  const isCharted = onEnter !== undefined && sessionStatus(session.status).inClinic === true;
  return (
    <div className="session-side">
      {/* where help was sent to, and whom to call about who was lost, stays in sight */}
      {protocol.home && onEnter !== undefined && <HomeCard view={view} rules={protocol.home} />}
      <DueCard view={view} onEnter={onEnter} />
      <HandOverCard view={view} />
      <Lasting isDue={isLeaving} view={view}>
        <LeavingCard view={view} />
      </Lasting>
      {!isLeaving && !isBeforeDrug(view) && <GatesCard view={view} />}
      <Lasting isDue={isCharted} view={view}>
        <EffectsCard view={view} />
      </Lasting>
      {/* an event is graded, told and followed also after the visit */}
      {onEnter !== undefined && <EventsCard view={view} />}
      <Lasting isDue={isCharted} view={view}>
        {isDrawnUp(protocol) && <DrugCard view={view} />}
        <MedicinesCard view={view} />
        <LimitsCard view={view} />
      </Lasting>
    </div>
  );
}
