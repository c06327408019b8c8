export const SHIFT_WORDS = {
  loading: 'Loading',
  title: 'Opening and closing list',
  forbidden: 'These lists are for who works at the chairs.',
  line: (list: string, open: number, wrong: number) =>
    [`${list}: ${open === 0 ? 'done' : `${open} open`}`, ...(wrong === 0 ? [] : [`${wrong} not right`])].join(', '),
  byRecord: 'From the record',
  open: 'open',
  right: 'Right',
  wrong: 'Not right',
  rightOf: (what: string) => `Right: ${what}`,
  wrongOf: (what: string) => `Not right: ${what}`,
  found: (name: string, clock: string) => `${name}, ${clock}`,
  somebody: 'Somebody',
  whatWrong: 'What is not right',
  chart: 'Chart it',
  cancel: 'Cancel',
} as const;
