import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

/** How a visit went, in one card. */
export const COURSE_WORDS: Spoken<typeof english.COURSE_WORDS> = {
  title: 'Evolución de la visita',
  before: (value, most) => `${value} de ${most} antes del fármaco`,
  since: (value, time) => `${value} a las ${time}`,
  less: (points) => `${points} ${points === 1 ? 'punto' : 'puntos'} menos`,
  more: (points) => `${points} ${points === 1 ? 'punto' : 'puntos'} más`,
  same: 'sin cambio',
  peak: (value, most, time) => `máximo ${value} de ${most} a las ${time}`,
  clear: (time) => `cedió a las ${time}`,
  clearWhileRunning: 'cedió con el fármaco en marcha',
  clearAfter: (time, minutes) => `cedió a las ${time}, ${minutes} min después del fármaco`,
  notClear: 'aún no cede',
  asked: {
    'where-it-hurts': {
      before: (time) => `Dónde dolía antes del fármaco (${time})`,
      after: (time) => `Dónde dolía después (${time})`,
      again: 'Preguntar dónde duele ahora',
    },
    'suicide-risk': {
      before: (time) => `Pregunta sobre suicidio antes del fármaco (${time})`,
      after: (time) => `Pregunta sobre suicidio después (${time})`,
      again: 'Hacer otra vez la pregunta sobre suicidio',
    },
  },
  changeAgain: 'Preguntar otra vez',
  notNow: 'Ahora no',
  front: 'Delante',
  back: 'Detrás',
};
