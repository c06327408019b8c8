import { limitPreview } from '@chairside/contracts';
import { judgingRowsChanged, type Protocol } from '@chairside/domain';
import { useRead } from '../../live/use-read.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface LimitsPreviewProps {
  protocol: Protocol;
  /** As it would be signed. */
  wanted: Protocol;
}

/** What the limits and courses that are added, changed and taken out would together have raised, by the rules of the chair. */
export function LimitsPreview({ protocol, wanted }: LimitsPreviewProps) {
  const rows = judgingRowsChanged(protocol, wanted);
  return rows && <Preview protocolId={protocol.id} rows={JSON.stringify(rows)} />;
}

function Preview(asked: { protocolId: string; rows: string }) {
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
