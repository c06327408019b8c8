import type { Spoken } from '@chairside/domain';
import type * as english from './leave-words.en.js';

const inThe = (chairs: readonly string[]) =>
  chairs.length === 1 ? `el sillón ${chairs[0]}` : `los sillones ${chairs.join(', ')}`;

/** Every word of signing out with something that is not done. */
export const leaveWords: Spoken<typeof english.leaveWords> = {
  title: '¿Salir?',
  text: (count) =>
    count === 1
      ? 'Queda 1 registro sin enviar. Se queda en este dispositivo, a nombre de usted, y se envía cuando vuelva a entrar aquí.'
      : `Quedan ${count} registros sin enviar. Se quedan en este dispositivo, a nombre de usted, y se envían cuando vuelva a entrar aquí.`,
  running: (chairs) => `Hay una bomba en marcha en ${inThe(chairs)}, a cargo de usted.`,
  inChairs: (chairs) => `Hay alguien en ${inThe(chairs)} sin bomba en marcha, a cargo de usted.`,
  askCover:
    'Pida a un colega que toque “Yo cubro sus sillones” en El día, o entregue allí sus sillones con una nota: se verá aquí en cuanto esté hecho.',
  toDay: 'Entregar en El día',
  saidEverywhere: 'Si sale de todos modos, todas las pantallas dirán que una bomba en marcha está sin enfermería.',
  atHome:
    'Usted vigila a un paciente en domicilio que ya tomó la dosis. Que un colega tome el relevo en su página antes de que usted salga.',
  noChair: 'sin sillón',
  allDone: 'Ya no queda nada suyo abierto.',
  go: 'Salir',
  stay: 'Seguir aquí',
};

const otherDevices = (count: number) => (count === 1 ? 'sonaba 1 más' : `sonaban ${count} más`);

/** Of the last device that sounds. */
export const lastSoundWords: Spoken<typeof english.lastSoundWords> = {
  last: 'El suyo es el último dispositivo que suena.',
  thenNobody: 'En cuanto usted salga, nadie oirá las alertas.',
  mayBeLast: 'El suyo puede ser el último dispositivo que suena.',
  notSaid: 'La clínica aún no ha dicho si suena otro.',
  notLive: (since, devices) =>
    `Esta pantalla está sin conexión desde las ${since}: nadie sabe si suena otra. ${
      devices === undefined
        ? 'Antes tampoco se sabía.'
        : devices <= 1
          ? 'Antes no sonaba ninguna otra.'
          : `Antes ${otherDevices(devices - 1)}.`
    }`,
  stillHere: 'Siguen aquí y pueden necesitar a alguien:',
  chair: (name) => `Sillón ${name}`,
  atHome: 'En domicilio',
  noChair: 'Sin sillón',
  person: (place, patient, phase) => `${place}: ${[patient, phase].filter(Boolean).join(', ')}`,
  testAnother: 'Pida antes a un colega que pruebe el sonido de otra pantalla: este aviso desaparece en cuanto lo haga.',
};
