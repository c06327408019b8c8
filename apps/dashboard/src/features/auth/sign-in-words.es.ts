import type { Spoken } from '@chairside/domain';
import type * as english from './sign-in-words.en.js';

/** Every word of the sign-in page that no other page says: they are fetched with it. */
export const signInWords: Spoken<typeof english.signInWords> = {
  signIn: 'Entrar',
  signingIn: 'Entrando',
  username: 'Usuario',
  password: 'Contraseña',
  demoMark: 'Demo: pacientes ficticios',
  demoAccounts: 'Cuentas de esta demo, todas con la contraseña chairside',
  demoPassword: 'chairside',
  demo: [
    { username: 'ana', role: 'Enfermería' },
    { username: 'ben', role: 'Enfermería' },
    { username: 'pia', role: 'Profesional' },
    { username: 'eve', role: 'Dirección médica' },
    { username: 'rhea', role: 'Vigilancia remota' },
    { username: 'max', role: 'Administración' },
    { username: 'wall', role: 'Pantalla de pared' },
    { username: 'wall-chairs', role: 'Pantalla de pared sin personas' },
    { username: 'wall-names', role: 'Pantalla de pared con nombres' },
  ],
  use: 'Entrar como',
  wrong: 'Este usuario y esta contraseña no corresponden.',
  tooMany: 'Demasiados intentos. Espere un minuto y vuelva a intentarlo.',
  failed: 'No se pudo entrar. Inténtelo de nuevo; si sigue igual, llame a quien administra este sistema.',

  noCall: '¿Una emergencia? Nadie ha entrado en esta pantalla, así que no puede llamar: dé voces.',

  waitsHere: (count, name) =>
    count === 1
      ? `1 registro de ${name} no se ha enviado y espera en este dispositivo, donde nadie más puede leerlo. Se envía cuando ${name} entre aquí.`
      : `${count} registros de ${name} no se han enviado y esperan en este dispositivo, donde nadie más puede leerlos. Se envían cuando ${name} entre aquí.`,
};
