import type { Id } from '@chairside/domain';
import { Person } from '../face/person.js';
import { MONITOR, NURSES, PROVIDER } from './world.js';

/** The password of every account of a demo clinic. */
const PASSWORD = 'chairside';

/** Everybody in whose name the demo charts, signed in. */
export class Staff {
  private constructor(private readonly people: ReadonlyMap<string, Person>) {}

  /** Signs them in one after the other, however long the clinic takes to answer. */
  static async signIn(url: string, signal: AbortSignal): Promise<Staff> {
    const people = new Map<string, Person>();
    for (const username of [...NURSES, PROVIDER, MONITOR]) {
      const person = new Person(url, username, PASSWORD);
      await person.signInPatiently(signal);
      people.set(username, person);
    }
    return new Staff(people);
  }

  named(username: string): Person {
    const person = this.people.get(username);
    if (!person) throw new Error(`nobody is called ${username}`);
    return person;
  }

  get first(): Person {
    return this.named(NURSES[0] ?? PROVIDER);
  }

  get nurseIds(): Id[] {
    return NURSES.map((username) => this.named(username).id);
  }
}
