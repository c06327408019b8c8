import { ANSWER_WORDS, type AnswerName, type PainPlace } from '@chairside/domain';
import { COURSE_WORDS as words } from './words.en.js';
import './body-map.css';

type Box = readonly [x: number, y: number, width: number, height: number];

/** One body is so wide; what lies on one side is drawn once and mirrored on the other. */
const WIDTH = 120;
const MIDDLE = {
  front: {
    head: [46, 3, 28, 34],
    face: [51, 14, 18, 20],
    neck: [53, 38, 14, 9],
    chest: [43, 48, 34, 34],
    abdomen: [43, 84, 34, 27],
    hips: [41, 113, 38, 21],
  },
  back: {
    head: [46, 3, 28, 34],
    neck: [53, 38, 14, 9],
    'upper-back': [43, 48, 34, 34],
    'lower-back': [43, 84, 34, 27],
    hips: [41, 113, 38, 21],
  },
} as const satisfies Record<string, Partial<Record<PainPlace, Box>>>;
/** As they lie on the left of whoever looks. */
const SIDE = {
  shoulder: [24, 48, 17, 20],
  arm: [21, 70, 14, 50],
  hand: [18, 122, 16, 20],
  thigh: [41, 136, 18, 48],
  'lower-leg': [42, 186, 15, 44],
  foot: [37, 232, 20, 13],
} as const satisfies Record<string, Box>;

type Face = keyof typeof MIDDLE;

interface Spot {
  place: PainPlace;
  box: Box;
}

/** All places that are seen from one side; the patient's left lies on the right of whoever looks at the front. */
function spotsOf(face: Face): Spot[] {
  const [near, far] = face === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const sides = (Object.keys(SIDE) as (keyof typeof SIDE)[]).flatMap((part): Spot[] => {
    const [x, y, width, height] = SIDE[part];
    return [
      { place: `${near}-${part}`, box: SIDE[part] },
      { place: `${far}-${part}`, box: [WIDTH - x - width, y, width, height] },
    ];
  });
  const middle = Object.entries(MIDDLE[face]) as [PainPlace, Box][];
  return [...middle.map(([place, box]) => ({ place, box })), ...sides];
}

const FACES = [
  { face: 'front', spots: spotsOf('front'), left: 'R', right: 'L' },
  { face: 'back', spots: spotsOf('back'), left: 'L', right: 'R' },
] as const;

interface BodyMapProps {
  /** What hurts. */
  marked: readonly AnswerName[];
  /** Nothing where it is only to be looked at. */
  onPress?: (place: PainPlace) => void;
}

/**
 * A body from the front and from the back, with the places that hurt filled in. For the eye and the finger: the same is
 * said in words beside it, and chosen by keys from them.
 */
export function BodyMap({ marked, onPress }: BodyMapProps) {
  return (
    <div className={`body-map ${onPress ? 'body-map-asks' : ''}`} aria-hidden>
      {FACES.map(({ face, spots, left, right }) => (
        <figure key={face}>
          <svg viewBox={`0 0 ${WIDTH} 250`}>
            <text x="6" y="16">
              {left}
            </text>
            <text x={WIDTH - 12} y="16">
              {right}
            </text>
            {spots.map(({ place, box: [x, y, width, height] }) => (
              <rect
                key={place}
                {...{ x, y, width, height }}
                rx={Math.min(width, height) / 2.4}
                data-place={place}
                className={isMarked(marked, place) ? 'body-marked' : 'body-place'}
                onClick={onPress && (() => onPress(place))}
              >
                <title>{ANSWER_WORDS[place]}</title>
              </rect>
            ))}
          </svg>
          <figcaption>{words[face]}</figcaption>
        </figure>
      ))}
    </div>
  );
}

function isMarked(marked: readonly AnswerName[], place: PainPlace): boolean {
  return marked.includes(place) || marked.includes('all-over');
}
