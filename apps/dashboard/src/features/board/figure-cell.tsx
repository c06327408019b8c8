import type { LiveSession, Protocol } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { TrendIcon } from '../../ui/icons.js';
import { figureTimes, figureTimesText } from './figure-times.js';
import { FigureTrend } from './figure-trend.js';
import type { TileFigure } from './tile-figures.js';
import type { PlacedReading } from './trend.js';
import { words } from './words.en.js';

interface FigureCellProps {
  figure: TileFigure;
  session: LiveSession;
  protocol: Protocol;
  recent: readonly PlacedReading[];
  timeZone: string;
  isScreenOld: boolean;
}

/** One figure with its own age; past its own interval the number goes grey and the age bold. */
export function FigureCell(props: FigureCellProps) {
  const { figure, session, protocol, recent, isScreenOld } = props;
  const { past, age, supportAge } = figureTimes(useClinicText((now) => figureTimesText(props, now)));
  const unjudged = figure.text !== null && figure.isUnjudged;
  const marks = [
    `figure-${figure.assessment}`,
    past || isScreenOld ? 'figure-old' : '',
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
        {figure.support && <SupportText {...figure.support} age={supportAge} />}
      </dd>
      <dd className="figure-age">
        {age}
        {past && <span className="visually-hidden">, {past}</span>}
      </dd>
      <dd className="figure-trend">
        <FigureTrend {...{ session, protocol, recent }} measure={figure.measure} look={figure.key} />
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

type SupportTextProps = NonNullable<TileFigure['support']> & { age: string };

function SupportText({ text, isOn, age }: SupportTextProps) {
  return (
    <span className={isOn ? 'figure-support figure-support-on' : 'figure-support'}>
      {text}
      {age && <small>{age}</small>}
    </span>
  );
}
