import { aClinic, expect, test } from './a-clinic.js';
import { fullHouse } from './full-house.mjs';
import { troublesWith } from './readable.js';
import { aSeatedPatient } from './stage.mjs';
import { LONG } from './walk-steps.js';

const MOST = 24;

/** Nobody of whom the others can be mistaken for. */
const OTHERS = 'Abara,Bianchi,Cho,Dubois,Eriksen,Farouk,Gutierrez,Hoang,Ivanova,Jansen,Kowalski,Moreau'.split(',');

/** Twelve chairs in the midst of their day. */
const clinic = aClinic('many-chairs', async (staff) => {
  await fullHouse(staff);
  return staff;
});

const GIVEN = [...'RUVWZBDFGIKE'];

/** How many of the others have been seated: each test needs its own number, whichever ran before it. */
let seated = 0;

/** Seats others, until so many patients are in their chairs: their visits are being prepared. */
async function seatUpTo(patients: number): Promise<void> {
  const from = seated;
  seated = patients - (MOST - OTHERS.length);
  const more = OTHERS.slice(from, seated).map((family, nth) => {
    const index = from + nth;
    const given = `${GIVEN[index] ?? ''}.`;
    const birthDate = `196${index % 10}-03-1${index % 10}`;
    return aSeatedPatient(clinic.staged, String(13 + index), { family, given, birthDate, number: `${60000 + index}` });
  });
  await Promise.all(more);
}

for (const [count, username] of [
  [13, 'wall'],
  [16, 'wall-names'],
] as const) {
  test(`the wall keeps ${count} patients whole and in sight at 1920×1080: ${username}`, LONG, async ({ open }) => {
    await seatUpTo(count);
    const viewport = { width: 1920, height: 1080 };
    const page = await open(clinic, username, '/', { viewport });
    const tiles = page.getByRole('article');
    await expect(tiles).toHaveCount(count);
    expect((await tiles.evaluateAll(troublesWith)).flat()).toEqual([]);
    expect(await page.locator('.figure').evaluateAll(outOfTile)).toEqual([]);
    expect(await tiles.evaluateAll(lowestEnd)).toBeLessThanOrEqual(viewport.height);
  });
}

test(
  'a clinic of twenty-four chairs is in sight at 1920×1080, and every word of it can be read',
  LONG,
  async ({ open }) => {
    await seatUpTo(MOST);
    const viewport = { width: 1920, height: 1080 };
    const page = await open(clinic, 'ana', '/', { viewport });
    const tiles = page.getByRole('article');
    await expect(tiles).toHaveCount(MOST);
    await page.getByRole('button', { name: 'Test the sound of this screen' }).click();
    await page.getByRole('button', { name: 'I heard it' }).click();
    await expect(page.getByText('Nobody may hear alerts.')).toHaveCount(0);
    await expect.poll(() => tiles.evaluateAll(lowestEnd)).toBeLessThanOrEqual(viewport.height);
    expect((await tiles.evaluateAll(troublesWith)).flat()).toEqual([]);
  },
);

/** Figures that reach beyond the right edge of their own tile. */
function outOfTile(figures: (HTMLElement | SVGElement)[]): string[] {
  return figures
    .filter((figure) => {
      const tile = figure.closest('article');
      return tile && figure.getBoundingClientRect().right > tile.getBoundingClientRect().right;
    })
    .map((figure) => figure.textContent);
}

function lowestEnd(parts: (HTMLElement | SVGElement)[]): number {
  return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
}
