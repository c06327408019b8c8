import './stretched-path.css';

interface StretchedPathProps {
  d: string;
  /** The box in whose units the path is given; it is stretched over the drawing around it. */
  box: string;
  className?: string;
}

/** One path for all points of a series: a path knows no per cent, so that its box is stretched, but never its stroke. */
export function StretchedPath({ d, box, className }: StretchedPathProps) {
  return (
    <svg className="stretched" viewBox={box} preserveAspectRatio="none">
      <path className={className} d={d} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
