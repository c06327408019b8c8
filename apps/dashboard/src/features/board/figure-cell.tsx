import type { Iso, LiveSession, Protocol } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { TrendIcon } from '../../ui/icons.js';
import { valueAge } from '../vitals/age-words.js';
import { FigureTrend } from './figure-trend.js';
import { isPastInterval, type TileFigure } from './tile-figures.js';
import { useValuesAreOld } from './use-values-are-old.js';
import { words } from './words.en.js';

interface FigureCellProps {
  figure: TileFigure;
  session: LiveSession;
  protocol: Protocol;
  timeZone: string;
}

/** One figure with its own age; past its own interval the number goes grey and the age bold. */
export function FigureCell({ figure, session, protocol, timeZone }: FigureCellProps) {
  const isScreenOld = useValuesAreOld();
  const isPast = useClinicText((now) => (isPastInterval(session, protocol, figure, now) ? words.old : '')) !== '';
  const unjudged = figure.text !== null && figure.isUnjudged;
  const marks = [
    `figure-${figure.assessment}`,
    isPast || isScreenOld ? 'figure-old' : '',
    unjudged ? 'figure-unjudged' : '',
  ];
  return (
    <div className={`figure ${marks.join(' ')}`}>
      <dt className="figure-label">
        {figure.label} {figure.unit}
        {figure.change && <TrendIcon way={figure.change} label={figure.change === 'up' ? words.risen : words.fallen} />}
      </dt>
      <dd className="figure-value">
        <FigureText figure={figure} />
        {unjudged && <span className="visually-hidden">, {words.unjudged}</span>}
        {figure.support && <SupportText {...figure.support} timeZone={timeZone} isScreenOld={isScreenOld} />}
      </dd>
      <dd className="figure-age">
        <FigureAge takenAt={figure.takenAt} timeZone={timeZone} isScreenOld={isScreenOld} />
        {isPast && <span className="visually-hidden">, {words.old}</span>}
      </dd>
      <dd className="figure-trend">
        <FigureTrend session={session} protocol={protocol} measure={figure.measure} look={figure.key} />
      </dd>
    </div>
  );
}

function FigureText({ figure: { text, word, assessment } }: { figure: TileFigure }) {
  if (text === null) return <span aria-label={words.notMeasuredLabel}>{words.notMeasured}</span>;
  return (
    <>
      <span className="figure-number">{text}</span>
      {word !== undefined && <span className="figure-word">{word}</span>}
      {(assessment === 'critical' || assessment === 'caution') && (
        <span className="visually-hidden">, {words.beyond[assessment]}</span>
      )}
    </>
  );
}

type SupportTextProps = NonNullable<TileFigure['support']> & Omit<FigureAgeProps, 'takenAt'>;

function SupportText({ text, isOn, ownTakenAt, ...screen }: SupportTextProps) {
  return (
    <span className={isOn ? 'figure-support figure-support-on' : 'figure-support'}>
      {text}
      {ownTakenAt !== null && (
        <small>
          <FigureAge takenAt={ownTakenAt} {...screen} />
        </small>
      )}
    </span>
  );
}

interface FigureAgeProps {
  takenAt: Iso | null;
  timeZone: string;
  isScreenOld: boolean;
}

function FigureAge({ takenAt, timeZone, isScreenOld }: FigureAgeProps) {
  return useClinicText((now) => (takenAt === null ? '' : valueAge(takenAt, now, timeZone, isScreenOld)));
}
