import './level-mark.css';
import { Icon, type IconProps } from './icon.js';

export type MarkLevel = 'high' | 'medium' | 'low';

const SHAPES: Record<MarkLevel, string> = {
  high: 'M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6z',
  medium: 'M12 1.5 23.3 21.8H.7z',
  low: 'M12 2a10 10 0 1 1 0 20a10 10 0 0 1 0-20z',
};

/** Where the strokes of "!!!", "!!" and "!" stand inside their shape. */
const STROKES: Record<MarkLevel, { xs: number[]; top: number; dot: number; height: number }> = {
  high: { xs: [6, 10.7, 15.4], top: 6, height: 8, dot: 15.6 },
  medium: { xs: [8.6, 13], top: 10, height: 5.6, dot: 17 },
  low: { xs: [10.8], top: 6, height: 7.6, dot: 15.4 },
};

/** Octagon !!!, triangle !! or circle !: the level is told by shape and strokes before any colour. */
export function LevelMark({ level, ...props }: IconProps & { level: MarkLevel }) {
  const { xs, top, dot, height } = STROKES[level];
  return (
    <Icon box="0 0 24 24" size={20} {...props}>
      <path className={`level-mark level-mark-${level}`} d={SHAPES[level]} />
      <g className={`level-mark-strokes level-mark-strokes-${level}`}>
        {xs.map((x) => (
          <path key={x} d={`M${x} ${top}h2.5v${height}h-2.5zM${x} ${dot}h2.5v2.5h-2.5z`} />
        ))}
      </g>
    </Icon>
  );
}
