import { may, sessionStatus, standingCustom, type CustomLimit } from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { limitWords } from './limit-lines.js';
import { LimitDialog } from './limit-dialog.js';
import { LIMIT_WORDS as words } from './words.en.js';
import './limits.css';

/** What was set of the limits for this patient, who set it and why; a change holds for the visit (floor rule 4). */
export function LimitsCard({ view }: { view: SessionInView }) {
  const [open, setOpen] = useState<CustomLimit | 'new' | null>(null);
  const role = useMyRole();
  const { session } = view;
  const custom = standingCustom(session);
  const mayChange = role !== null && may(role, 'limit:set') && sessionStatus(session.status).ended !== true;
  return (
    <section className="card side-card">
      <h2>{words.title}</h2>
      {custom.length === 0 && <p>{words.asProtocol}</p>}
      <ul className="limits-custom">
        {custom.map((limit) => {
          const what = limitWords(limit, limit.value ?? 0);
          return (
            <li key={what}>
              <b>{what}</b>
              <p className="limits-who">{whoWords(view, limit)}</p>
              {mayChange && (
                <Button size="small" aria-label={words.backOf(what)} onClick={() => setOpen(limit)}>
                  {words.back}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && <Button onClick={() => setOpen('new')}>{words.change}</Button>}
      {open !== null && (
        <LimitDialog view={view} back={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

function whoWords({ staff, timeZone }: SessionInView, { by, orderedBy, at, reason }: CustomLimit): string {
  const name = (id: string) => staff[id]?.name ?? words.somebody;
  const clock = clockTime(at, timeZone);
  return orderedBy === null
    ? words.who(name(by), clock, reason)
    : words.whoByVoice(name(orderedBy), name(by), clock, reason);
}
