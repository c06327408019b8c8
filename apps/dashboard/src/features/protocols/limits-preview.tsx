import { limitPreview } from '@chairside/contracts';
import type { Protocol } from '@chairside/domain';
import { useRead } from '../../live/use-read.js';
import type { Becoming } from './protocol-edits.js';
import { valueAt } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface LimitsPreviewProps {
  protocol: Protocol;
  changes: readonly Becoming[];
}

/** What the changed limits together would have raised of what was charted lately, by the rules of the chair. */
export function LimitsPreview({ protocol, changes }: LimitsPreviewProps) {
  const ofLimits = changes.filter(({ key }) => key.startsWith('limits.'));
  const limits = ofLimits.flatMap(({ figure }) => {
    const [, measure, index] = figure?.path ?? [];
    const isKnown = valueAt(protocol, figure?.path ?? []) === figure?.value;
    return figure && isKnown ? [`${measure}.${index}:${figure.to}`] : [];
  });
  if (ofLimits.length === 0) return null;
  return (
    <>
      {limits.length > 0 && <Preview protocolId={protocol.id} limits={limits.join(',')} />}
      {limits.length < ofLimits.length && <p className="protocols-effect">{words.previewPart}</p>}
    </>
  );
}

function Preview(asked: { protocolId: string; limits: string }) {
  const read = useRead(`/api/limits/preview?${new URLSearchParams(asked).toString()}`, limitPreview);
  if (read.kind === 'loading') return <p className="protocols-preview">{words.previewing}</p>;
  if (read.kind === 'failed') return <p className="protocols-preview">{words.noPreview}</p>;
  const { days, sessions, now, then } = read.value;
  return (
    <p className="protocols-preview" role="status">
      <b>{words.preview(then, now)}</b> {words.previewOf(sessions, days)}
    </p>
  );
}
