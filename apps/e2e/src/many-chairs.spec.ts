import { aClinic, expect, test } from './a-clinic.js';
import { fullHouse } from './full-house.mjs';
import { troublesWith } from './readable.js';
import { aSeatedPatient } from './stage.mjs';
import { LONG } from './walk-steps.js';

const MOST = 24;

/** Nobody of whom the others can be mistaken for. */
const OTHERS = 'Abara,Bianchi,Cho,Dubois,Eriksen,Farouk,Gutierrez,Hoang,Ivanova,Jansen,Kowalski,Moreau'.split(',');

/** Twelve chairs in the midst of their day, and twelve whose patients are being prepared. */
const clinic = aClinic('many-chairs', async (staff) => {
  await fullHouse(staff);
  const given = [...'RUVWZBDFGIKE'];
  await Promise.all(
    OTHERS.map((family, index) => {
      const name = {
        family,
        given: `${given[index] ?? ''}.`,
        birthDate: `196${index % 10}-03-1${index % 10}`,
        number: `${60000 + index}`,
      };
      return aSeatedPatient(staff, String(13 + index), name);
    }),
  );
});

test(
  'a clinic of twenty-four chairs is in sight at 1920×1080, and every word of it can be read',
  LONG,
  async ({ open }) => {
    const viewport = { width: 1920, height: 1080 };
    const page = await open(clinic, 'ana', '/', { viewport });
    const tiles = page.getByRole('article');
    await expect(tiles).toHaveCount(MOST);
    await page.getByRole('button', { name: 'Test the sound of this screen' }).click();
    await page.getByRole('button', { name: 'I heard it' }).click();
    await expect(page.getByText('Nobody may hear alerts.')).toHaveCount(0);
    const lowest = () => tiles.evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)));
    await expect.poll(lowest).toBeLessThanOrEqual(viewport.height);
    expect((await tiles.evaluateAll(troublesWith)).flat()).toEqual([]);
  },
);
