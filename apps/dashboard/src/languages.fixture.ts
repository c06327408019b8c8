/**
 * Words that are the same in both languages: names, units and abbreviations, as clinicians write them. Letters that stand
 * alone, figures and marks need no other text.
 */
const SAME = new Set(
  (
    'Chairside chairside mg mcg mL kg lb min mmHg IV IM ODT EMDR SpO EtCO FiO ACVPU MOAA RASS ' +
    'Dia Temp Labetalol Midazolam Lorazepam Flumazenil Hospital Probable no No Est Total Vial ' +
    'Aldrete PADSS ICD CM SNOMED CT Enter Shift Tab Ctrl Esc hh mm ana ben pia eve rhea max wall chairs names'
  ).split(' '),
);

/** The figure of a protocol that a pair of key and words is about: its key is said to nobody. */
const KEY_IN_PAIR = /\.(range|figure)\.\d+\.0$/;

/** Where two modules or tables of words do not say the same in two languages; nothing where they do. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  const here = path || 'all';
  if (KEY_IN_PAIR.test(path)) return one === other ? [] : [`${here}: is another key`];
  if (one !== undefined && other === undefined) return [`${here}: is missing`];
  if (one === undefined) return [`${here}: is too much`];
  if (typeof one !== typeof other) return [`${here}: is of another kind`];
  if (typeof one === 'string') return isStill(one, String(other)) ? [`${here}: is English still`] : [];
  if (typeof one === 'function') return differencesOfCalls(one as Call, other as Call, here);
  if (typeof one !== 'object' || one === null || other === null) return [];
  const keys = new Set([...Object.keys(one), ...Object.keys(other as object)]);
  return [...keys].flatMap((key) =>
    differences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      path === '' ? key : `${path}.${key}`,
    ),
  );
}

type Call = (...args: never[]) => unknown;

function differencesOfCalls(one: Call, other: Call, here: string): string[] {
  if (one.length !== other.length) return [`${here}: takes other arguments`];
  // what only joins what it is given, or asks other words, may be the same
  const literals = String(one).match(/(['"`])(?:(?!\1).)*\1/g) ?? [];
  const isSame = String(one) === String(other) && literals.some((literal) => hasWords(withoutValues(literal)));
  return isSame ? [`${here}: is English still`] : [];
}

/** A sentence without the plain values that are put into it. */
function withoutValues(source: string): string {
  return source.replace(/\$\{[^{}'"`]*(?:'[^\p{L}']*'[^{}'"`]*)*\}/gu, ' ');
}

function isStill(one: string, other: string): boolean {
  return one === other && hasWords(one);
}

function hasWords(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).some((word) => !SAME.has(word));
}
