import type { SessionInView } from './session-in-view.js';
import { StrikeDialog } from './strike-dialog.js';
import { strikeTitle } from './strike-pump-title.js';
import type { OfPump } from './timeline-line.js';

interface StrikePumpProps {
  pump: OfPump;
  view: SessionInView;
  onClose: () => void;
}

/** A volume or a bolus that was charted in error: the dose is reckoned without it. */
export function StrikePump({ pump: { charted, at, ml }, view, onClose }: StrikePumpProps) {
  return (
    <StrikeDialog
      title={strikeTitle({ charted, at, ml }, view.timeZone)}
      view={view}
      command="pump:note"
      struck={{ sessionId: view.session.id, note: 'in-error', charted, chartedAt: at, ml }}
      onClose={onClose}
    />
  );
}
