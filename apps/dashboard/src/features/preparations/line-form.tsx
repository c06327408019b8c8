import { IV_SITE_WORDS, IV_SITES, type Id, type IvSite, type PreparationAnswer } from '@chairside/domain';
import { useRef } from 'react';
import { Segments } from '../../ui/segments.js';
import { useHalfAnswer } from './use-half-answer.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

const GAUGES = [18, 20, 22, 24] as const;

interface Line {
  site: IvSite;
  gauge: number;
  isPatent: boolean;
}

interface LineFormProps {
  sessionId: Id;
  /** Where the line lay last time, offered in one press; whether it runs is looked at anew. */
  before: Pick<Line, 'site' | 'gauge'> | null;
  takesFocus: boolean;
  onAnswer: (answer: PreparationAnswer) => void;
}

/** Where the line is, how wide, and whether it runs; nothing is chosen beforehand. The third answer charts it. */
export function LineForm({ sessionId, before, takesFocus, onAnswer }: LineFormProps) {
  const { half, keep, forget } = useHalfAnswer(sessionId, 'iv-access');
  const line = lineOf(half);
  const gauges = useRef<HTMLDivElement>(null);
  const runs = useRef<HTMLDivElement>(null);
  const choose = (more: Partial<Line>): void => {
    const { site, gauge, isPatent } = { ...line, ...more };
    if (site !== undefined && gauge !== undefined && isPatent !== undefined) {
      forget();
      return onAnswer({ preparation: 'iv-access', site, gauge, isPatent });
    }
    keep(Object.fromEntries(Object.entries(more).map(([name, said]) => [name, String(said)])));
    // the next key answers what is still open of it
    const next = gauge === undefined ? gauges : isPatent === undefined ? runs : undefined;
    next?.current?.querySelector('button')?.focus();
  };
  return (
    <div className="preparation-form">
      <div role="group" aria-label={words.site} className="field-reasons">
        {before && (
          <button
            type="button"
            className="preparation-same"
            autoFocus={takesFocus}
            aria-pressed={before.site === line.site && before.gauge === line.gauge}
            onClick={() => choose({ site: before.site, gauge: before.gauge })}
          >
            {words.lineAgain(IV_SITE_WORDS[before.site], before.gauge)}
          </button>
        )}
        {IV_SITES.map((site, index) => (
          <button
            key={site}
            type="button"
            autoFocus={takesFocus && before === null && index === 0}
            aria-pressed={site === line.site}
            onClick={() => choose({ site })}
          >
            {IV_SITE_WORDS[site]}
          </button>
        ))}
      </div>
      <div className="preparation-line">
        <div ref={gauges}>
          <Segments
            label={words.gauge}
            segments={GAUGES.map((value) => ({ value: `${value}`, word: `${value} G` }))}
            value={line.gauge === undefined ? undefined : `${line.gauge}`}
            onChoose={(gauge) => choose({ gauge: Number(gauge) })}
          />
        </div>
        <div ref={runs}>
          <Segments
            label={words.patent}
            segments={[true, false].map((value) => ({ value, word: value ? words.runs : words.runsNot }))}
            value={line.isPatent}
            onChoose={(isPatent) => choose({ isPatent })}
          />
        </div>
      </div>
    </div>
  );
}

/** What was said of it so far. */
function lineOf({ site, gauge, isPatent }: Readonly<Record<string, string>>): Partial<Line> {
  const known = IV_SITES.find((one) => one === site);
  return {
    ...(known === undefined ? {} : { site: known }),
    ...(gauge === undefined ? {} : { gauge: Number(gauge) }),
    ...(isPatent === undefined ? {} : { isPatent: isPatent === 'true' }),
  };
}
