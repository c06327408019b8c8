import { describe, expect, it, test } from '@jest/globals';
import { SYSTEM_COMMANDS, type CommandName } from '../journal/command.js';
import { isForHomeAlone } from '../home/for-home-alone.js';
import { may, PERMISSIONS, READS, type ReadName } from './permissions.js';
import { DISPLAYS, isDisplay, ROLES, type Role } from './staff.js';
import { viewOf, wallViewOf } from './view-of.js';

type What = CommandName | ReadName;
const ALL = Object.keys(PERMISSIONS) as What[];
const allowed = (role: Role): What[] => ALL.filter((what) => may(role, what));
const who = (what: What): Role[] => ROLES.filter((role) => may(role, what));

const NURSES: Role[] = ['nurse', 'charge-nurse'];
const PROVIDERS: Role[] = ['provider', 'medical-director'];
const CLINICIANS: Role[] = [...NURSES, ...PROVIDERS];
/** Never refused to a person. */
const ANYONES = [
  'session:stop',
  'help:call',
  'help:answer',
  'help:locate',
  'help:note',
  'help:end',
  'help:describe',
] as const;
const BEDSIDE: Role[] = [...CLINICIANS, 'medical-assistant'];
const MONITORS: Role[] = [...CLINICIANS, 'remote-monitor'];
const BEDSIDE_OR_HOME: Role[] = [...BEDSIDE, 'remote-monitor'];

describe('6 who may do what', () => {
  test.each(SYSTEM_COMMANDS)('6 %s is for no person', (name) => {
    expect(who(name)).toEqual([]);
    expect(may('system', name)).toBe(true);
  });

  it('6 time itself may do nothing else', () => {
    expect(ALL.filter((what) => may('system', what)).sort()).toEqual([...SYSTEM_COMMANDS].sort());
  });

  test.each([
    ['order:sign', PROVIDERS],
    ['dose:order', PROVIDERS],
    ['session:reopen', MONITORS],
    ['review', PROVIDERS],
    ['review-entries', PROVIDERS],
    ['session:ready', MONITORS],
    ['session:start', CLINICIANS],
    ['dose:give', MONITORS],
    ['dose:undo', MONITORS],
    ['session:pause', CLINICIANS],
    ['session:change-rate', CLINICIANS],
    ['session:bolus', CLINICIANS],
    ['session:resume', CLINICIANS],
    ['session:complete', CLINICIANS],
    ['session:discharge', MONITORS],
    ['session:transfer', CLINICIANS],
    ['session:reassess', MONITORS],
    ['alert:acknowledge', MONITORS],
    ['pump:read', CLINICIANS],
    ['pump:note', CLINICIANS],
    ['pump:check', BEDSIDE],
    ['dose:check', BEDSIDE],
    ['vitals:record', BEDSIDE_OR_HOME],
    ['vitals:correct', BEDSIDE_OR_HOME],
    ['session:seat', BEDSIDE],
    ['session:undo-stop', BEDSIDE],
    ['session:describe-stop', BEDSIDE],
    ['session:leave', BEDSIDE],
    ['session:undo-leave', BEDSIDE],
    ['consent:record', BEDSIDE_OR_HOME],
    ['preparation:record', BEDSIDE_OR_HOME],
    ['preparation:carry', BEDSIDE_OR_HOME],
    ['co-signature:sign', PROVIDERS],
    ['covering:plan', ['charge-nurse', ...PROVIDERS]],
    ['covering:take', PROVIDERS],
    ['chairs:cover', CLINICIANS],
    ['chairs:hand-back', CLINICIANS],
    ['session:hand-over', CLINICIANS],
    ['day-list:mark', BEDSIDE],
    ['day-list:decide', PROVIDERS],
    ['vial:open', CLINICIANS],
    ['vial:draw', CLINICIANS],
    ['vial:return', CLINICIANS],
    ['waste:record', CLINICIANS],
    ['drug-count:record', CLINICIANS],
    ['drug:witness', BEDSIDE],
    ['drug:strike', CLINICIANS],
    ['check:record', BEDSIDE],
    ['score:record', CLINICIANS],
    ['effect:note', BEDSIDE_OR_HOME],
    ['effect:follow', BEDSIDE_OR_HOME],
    ['effect:strike', BEDSIDE],
    ['medicine:give', CLINICIANS],
    ['medicine:strike', CLINICIANS],
    ['limit:set', CLINICIANS],
    ['note:write', BEDSIDE_OR_HOME],
    ['note:strike', BEDSIDE],
    ['adverse-event:report', CLINICIANS],
    ['adverse-event:judge', CLINICIANS],
    ['adverse-event:tell', BEDSIDE],
    ['adverse-event:strike', CLINICIANS],
    ['limit-preview', ['medical-director']],
    ['session:away', BEDSIDE],
    ['session:back', BEDSIDE],
    ['home:record', MONITORS],
    ['home:watch', MONITORS],
    ['session:escalate', MONITORS],
    ['session:lose-contact', MONITORS],
    ['session', BEDSIDE_OR_HOME],
    ['board', [...BEDSIDE_OR_HOME, ...DISPLAYS]],
    ['session:check-in', [...BEDSIDE_OR_HOME, 'front-desk']],
    ['escort:name', [...BEDSIDE, 'front-desk']],
    ...(
      [
        'chair:add',
        'chair:retire',
        'day:plan',
        'patient:register',
        'patient:correct',
        'session:book',
        'session:rebook',
        'session:cancel',
        'session:no-show',
      ] as const
    ).map((name) => [name, [...BEDSIDE, 'front-desk', 'administrator']] as const),
    ...(['patients', 'patient', 'plan'] as const).map(
      (name) => [name, [...BEDSIDE, 'front-desk', 'administrator']] as const,
    ),
    ['limit-counts', PROVIDERS],
    ...(['coverage:note', 'coverage'] as const).map(
      (name) => [name, ['charge-nurse', ...PROVIDERS, 'front-desk', 'administrator']] as const,
    ),
    ['protocol:revise', ['medical-director']],
    ...ANYONES.map((name) => [name, ROLES.filter((role) => !isDisplay(role))] as const),
  ] as [What, Role[]][])('floor 12, 24 %s is for %j', (what, roles) => {
    expect(who(what).sort()).toEqual([...roles].sort());
  });

  it('6 every command and every read stands in one of these rows', () => {
    expect(READS.every((read) => ALL.includes(read))).toBe(true);
    expect(ALL).toHaveLength(96 + READS.length);
  });

  it.each(ANYONES)('floor 14 every person may %s', (name) => {
    expect(ROLES.filter((role) => !may(role, name))).toEqual(DISPLAYS);
  });

  it.each([
    ['display', 'wall-initials'],
    ['display-chairs', 'wall-chairs'],
    ['display-names', 'wall-names'],
  ] as const)('a %s looks at the wall and does nothing', (role, view) => {
    expect(allowed(role)).toEqual(['board']);
    expect(viewOf(role)).toBe(view);
    expect(wallViewOf(role)).toBe(view);
  });

  it('floor 17 a wall that somebody clinical looks at says initials', () => {
    expect(wallViewOf('medical-director')).toBe('wall-initials');
  });

  it('the front desk sees no board, no session and no review, and charts no vitals', () => {
    const seen = allowed('front-desk');
    for (const what of ['board', 'session', 'review', 'vitals:record', 'alert:acknowledge'] as const)
      expect(seen).not.toContain(what);
  });

  it.each(['therapist', 'auditor'] as const)(
    'floor 14 a %s may stop a pump and call for help, and as yet nothing else',
    (role) => {
      expect(allowed(role)).toEqual([...ANYONES]);
    },
  );

  it('floor 24 a remote monitor acts for patients at home alone, and stops a pump and calls for help anywhere', () => {
    const anywhere = ALL.filter(
      (what): what is CommandName => may('remote-monitor', what) && !READS.includes(what as never),
    ).filter((what) => !isForHomeAlone('remote-monitor', what));
    expect(anywhere).toEqual([...ANYONES]);
    expect(ROLES.filter((role) => isForHomeAlone(role, 'vitals:record'))).toEqual(['remote-monitor']);
  });

  it('whoever charts at the chair sees names, and nobody but a display gets the wall', () => {
    expect(ROLES.filter((role) => viewOf(role) !== 'clinical')).toEqual(DISPLAYS);
  });
});
