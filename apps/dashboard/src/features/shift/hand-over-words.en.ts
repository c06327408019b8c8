/** Every word of handing a patient over to another nurse. */
export const HAND_OVER_WORDS = {
  handOver: 'Hand over',
  takeOver: 'Take over',
  handOverMine: 'Hand over my chairs',
  handOverOf: (name: string) => `Hand over ${name}’s chairs`,

  title: 'Hand over chairs',
  which: 'Which patients',
  somebody: 'Somebody',
  chair: (name: string) => `Chair ${name}`,
  noChair: 'No chair',
  born: (date: string) => `Born ${date}`,
  nurseIs: (name: string) => `Nurse: ${name}`,
  noNurse: 'No nurse yet',

  to: 'Hand over to',
  onShift: 'On shift today',
  notPlanned: 'Not planned for today',
  signedIn: (name: string) => `${name} · signed in`,
  onBreak: (name: string, coverer: string) => `${name} · on a break, ${coverer} covers`,

  note: (patient: string) => `What the next nurse has to know about ${patient}`,
  noteHint: 'How they are, what happened, what is due, and what to watch.',
  noteFree: 'Nobody had this patient: a note may be left out.',
  missing: {
    which: 'Tick at least one patient.',
    to: 'Choose who takes over.',
    note: 'Write it in at least three letters.',
  },

  refused: 'Not handed over.',
  confirm: (count: number) => (count > 1 ? `Hand over ${count} patients` : 'Hand over'),
  sending: 'Sending',
  cancel: 'Cancel',

  latestTitle: 'Hand-over',
  latest: (name: string, clock: string) => `Handed over by ${name} at ${clock}:`,
  takenLatest: (name: string, clock: string) => `Taken over by ${name} at ${clock}:`,
  taken: (name: string, clock: string) => `Taken over by ${name} at ${clock}.`,
} as const;
