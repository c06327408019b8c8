/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const HOME_REFUSALS = {
  inClinic: 'This visit is in the clinic: nothing of a session at home can be charted.',
  notCheckedIn: 'This patient is not checked in yet: check them in on video first.',
  nobodyToWatch: 'This session is over: there is nobody to watch.',
  sayUntil: 'Say until when you watch: a time to come, within twelve hours.',
  noNumber: 'No emergency number is stored yet: type address, county and number first.',
  otherNumber: 'This is not the number that is stored. Have it read digit by digit again, or store it again.',
  beforeDose: 'Nothing was taken by then: the checks begin with the dose.',
} as const;
