import type { Spoken } from '@chairside/domain';
import type * as english from './words.en.js';

const pumpsRun = (count: number) => (count === 1 ? 'Hay 1 bomba en marcha.' : `Hay ${count} bombas en marcha.`);

export const words: Spoken<typeof english.words> = {
  nobodyHears: 'Puede que nadie oiga las alertas.',
  nobodyWhy: (pumps) =>
    `${pumpsRun(pumps)} Ningún dispositivo de enfermería está en vivo con la prueba de sonido hecha en este turno.`,
  testHere: 'Probar el sonido de esta pantalla',
  askNurse: 'Pida a enfermería que pruebe el sonido de una pantalla.',
  silentHere: 'Esta pantalla no suena. Pruebe otra.',
  touch: 'Toque la pantalla una vez para que las alertas suenen aquí.',
  soundsNow: 'Las alertas ya suenan aquí.',
  letSound: 'Activar el sonido',
  canHear: (count) => (count === 1 ? '1 dispositivo puede oír.' : `${count} dispositivos pueden oír.`),
  noneOutside: (count) => `${count === 1 ? '1 puede' : `${count} pueden`} oír. Fuera no se avisa a nadie.`,
  testThis: 'Probar esta pantalla',
  sound: 'Sonido',
  testTitle: 'Sonido de esta pantalla',
  whatIsIt: 'Esta pantalla está',
  kinds: {
    station: 'En el puesto',
    carried: 'En la mano',
    wall: 'En la pared',
    room: 'En el cuarto de un paciente',
  },
  kindSays: {
    station: 'Suena en cuanto llama una alerta.',
    carried: 'Suena y vibra si nadie atiende una alerta en 30 segundos.',
    wall: 'No suena ni cuenta como pantalla que se oye.',
    room: 'No suena ni cuenta como pantalla que se oye.',
  },
  howLoud: 'Sus alertas suenan',
  loudnesses: { quiet: 'Bajo', usual: 'Normal', loud: 'Fuerte' },
  played: 'Acaban de sonar tres tonos. ¿Los oyó?',
  playedCarried: 'Acaban de sonar tres tonos y el dispositivo vibró. ¿Los oyó o lo sintió?',
  isBlockedNow: 'El navegador no dejó salir los tonos. Repítalos.',
  heardIt: 'Los oí',
  keep: 'Conservar',
  playAgain: 'Repetir',
  heardNothing: 'No oí nada',
  turnUp: 'Suba el volumen, quite el silencio y repita. Hasta que usted los oiga, esta pantalla no cuenta.',
  close: 'Cerrar',

  announced: (chair, alert) => `Alerta alta, ${chair}: ${alert}.`,
  screenStopped: (names) =>
    names.length === 1
      ? `Se detuvo la pantalla de ${names[0] ?? ''}.`
      : `Se detuvieron ${names.length} pantallas: ${names.join(', ')}.`,
  screenStoppedDo: 'Lo que muestra puede ser antiguo. Vaya allí y cargue la página de nuevo.',
};
