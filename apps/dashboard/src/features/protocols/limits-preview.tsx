import { limitPreview } from '@chairside/contracts';
import type { Protocol } from '@chairside/domain';
import { useRead } from '../../live/use-read.js';
import type { Edited } from './protocol-figures.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface LimitsPreviewProps {
  protocol: Protocol;
  edited: readonly Edited[];
}

/** What the changed limits together would have raised of what was charted lately, by the rules of the chair. */
export function LimitsPreview({ protocol, edited }: LimitsPreviewProps) {
  const limits = edited.flatMap(({ path, to }) => {
    const [part, measure, index] = path;
    return part === 'limits' ? [`${measure}.${index}:${to}`] : [];
  });
  if (limits.length === 0) return null;
  return <Preview protocolId={protocol.id} limits={limits.join(',')} />;
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
